package org.onrecord.api.schema;

import org.eclipse.microprofile.graphql.Description;

@Description("Where a page lies in its list.")
record PageInfo(
        @Description("Whether something follows this page.") boolean hasNextPage,

        @Description("Whether something precedes this page.")
        boolean hasPreviousPage,

        @Description("Cursor of the page's first edge; null on an empty page. For `before`.")
        String startCursor,

        @Description("Cursor of the page's last edge; null on an empty page. For `after`.")
        String endCursor) {}
