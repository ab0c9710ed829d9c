package org.onrecord.graph;

import java.util.Map;
import java.util.function.ToIntFunction;

/** How long a list is at most, for the variables of a request. */
interface Size extends ToIntFunction<Map<String, Object>> {
    /** Lists without pages are short: an article's paragraphs, a quote's topics. */
    Size SHORT = variables -> 10;

    /** What counting or searching all quotes costs, in objects: a request may do so some times, not hundreds. */
    Size ALL_QUOTES = variables -> 1_000;
}
