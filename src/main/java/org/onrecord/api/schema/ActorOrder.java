package org.onrecord.api.schema;

import org.eclipse.microprofile.graphql.Description;

@Description("Which actors come first.")
enum ActorOrder {
    @Description("Those who speak most quotes.")
    MOST_QUOTED,
    @Description("Those who are mentioned most.")
    MOST_MENTIONED,
    @Description("By name.")
    NAME
}
