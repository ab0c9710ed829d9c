package org.onrecord.api.schema;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("TopicFilter")
@Description("Which topics.")
public record TopicFilter(
        @Description("Only those with a label like this.") String labelLike,

        @Description(Describe.NOT) TopicFilter not) {}
