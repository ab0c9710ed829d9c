package org.onrecord.graph;

import java.util.Map;

/** How long a page is: what {@code first} or {@code last} say. */
record PageSize(Input input) implements Size {
    private static final int MOST = 100;
    private static final int UNLESS_TOLD = 20;

    static PageSize of(Input input) {
        return new PageSize(input);
    }

    @Override
    public int applyAsInt(Map<String, Object> variables) {
        Object value = input.reader().apply(variables);
        int size = value == null ? UNLESS_TOLD : ((Number) value).intValue();
        if (size < 1 || size > MOST) {
            throw input.refuse("`" + input.name() + "` is " + size + "; it can be 1 to " + MOST + ".");
        }
        return size;
    }

    Binding binding() {
        return new Binding(Binding.Type.INT, this::applyAsInt);
    }
}
