package org.onrecord.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An article's text, addressed in Unicode code points as all of On Record does. Immutable. */
public final class Text {
    private final String value;
    /** UTF-16 index of each code point and of the end; null where both count alike. */
    private final int @Nullable [] units;

    public Text(String value) {
        this.value = value;
        this.units = value.codePointCount(0, value.length()) == value.length() ? null : unitsOf(value);
    }

    private static int[] unitsOf(String value) {
        int[] units = new int[value.codePointCount(0, value.length()) + 1];
        for (int i = 0, unit = 0; i < units.length; i++) {
            units[i] = unit;
            if (unit < value.length()) {
                unit += Character.charCount(value.codePointAt(unit));
            }
        }
        return units;
    }

    /** Length in code points. */
    public int length() {
        return units == null ? value.length() : units.length - 1;
    }

    public int codePointAt(int index) {
        return value.codePointAt(unit(index));
    }

    public String substring(Span span) {
        return substring(span.start(), span.end());
    }

    public String substring(int start, int end) {
        return value.substring(unit(start), unit(end));
    }

    /** Index in UTF-16 units of a code point: to work with regular expressions. */
    public int unit(int codePoint) {
        return units == null ? codePoint : units[codePoint];
    }

    /** Index in code points of a UTF-16 unit: the way back. Time: logarithmic in the length. */
    public int codePoint(int unit) {
        if (units == null) {
            return unit;
        }
        int at = Arrays.binarySearch(units, unit);
        return at >= 0 ? at : -at - 2;
    }

    /** The span between two UTF-16 units. */
    public Span span(int startUnit, int endUnit) {
        return new Span(codePoint(startUnit), codePoint(endUnit));
    }

    @Override
    public String toString() {
        return value;
    }
}
