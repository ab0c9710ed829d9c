package org.onrecord.command;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Times as people write them: 12h, 90d, 52w. */
final class Lifetime implements ITypeConverter<Duration> {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,4})([hdw])");
    private static final Map<String, Duration> UNITS = Map.of(
            "h", ChronoUnit.HOURS.getDuration(),
            "d", ChronoUnit.DAYS.getDuration(),
            "w", ChronoUnit.WEEKS.getDuration());

    @Override
    public Duration convert(String value) {
        Matcher matcher = FORM.matcher(value);
        Duration unit = matcher.matches() ? UNITS.get(matcher.group(2)) : null;
        if (unit == null) {
            throw new TypeConversionException("write it like 12h, 90d or 52w");
        }
        return unit.multipliedBy(Long.parseLong(matcher.group(1)));
    }
}
