package org.onrecord.graph;

import java.util.Map;
import java.util.function.ToIntFunction;

/** How long a list is at most, for the variables of a request. */
interface Size extends ToIntFunction<Map<String, Object>> {
    /** Lists without pages are short: an article's paragraphs, a quote's topics. */
    Size SHORT = variables -> 10;
}
