package org.onrecord.api.schema;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("SpanInput")
@Description("A place in the article's text, counted in Unicode code points.")
public record SpanInput(
        @Description("Index of the first code point, from 0.")
        int start,

        @Description("Index after the last code point.") int end) {}
