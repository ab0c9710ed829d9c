package org.onrecord.graph;

import java.util.Map;

/** How long a page is: what {@code first}, {@code last} or {@code top} say. */
record PageSize(Input input, int unlessTold) implements Size {
    private static final int MOST = 100;
    private static final int UNLESS_TOLD = 20;

    static PageSize of(Input input) {
        return of(input, UNLESS_TOLD);
    }

    static PageSize of(Input input, int unlessTold) {
        return new PageSize(input, unlessTold);
    }

    @Override
    public int applyAsInt(Map<String, Object> variables) {
        Object value = input.reader().apply(variables);
        int size = value == null ? unlessTold : ((Number) value).intValue();
        if (size < 1 || size > MOST) {
            throw input.refuse("`" + input.name() + "` is " + size + "; it can be 1 to " + MOST + ".");
        }
        return size;
    }

    Binding binding() {
        return new Binding(Binding.Type.INT, this::applyAsInt);
    }
}
