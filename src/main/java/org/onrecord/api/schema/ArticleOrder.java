package org.onrecord.api.schema;

import org.eclipse.microprofile.graphql.Description;

@Description("Which articles come first.")
enum ArticleOrder {
    @Description("The newest by the day of publication.")
    NEWEST,
    @Description("The oldest by the day of publication.")
    OLDEST
}
