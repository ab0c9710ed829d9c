package org.onrecord.api.schema;

import org.eclipse.microprofile.graphql.Description;

@Description("A place in an article's text, counted in Unicode code points.")
record Span(
        @Description("Index of the first code point, from 0.")
        int start,

        @Description("Index after the last code point.") int end) {}
