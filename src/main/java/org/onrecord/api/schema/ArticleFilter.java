package org.onrecord.api.schema;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("ArticleFilter")
@Description("Which articles.")
public record ArticleFilter(
        @Id @Description("Only those that mention this actor.")
        String actor,

        @Id @Description("Only those about this topic.") String topic,

        @Description("Only those signed by this agency or paper.")
        String agency,

        @Description("Only those in this language (ISO 639-1).")
        String language,

        @Description(
                "Only those published on this day or later; where that is not known, the day they were read in counts.")
        LocalDate since,

        @Description("Only those published on this day or earlier.")
        LocalDate until,

        @Description(
                "Only those with these words, in any form; \"in quotes\" together, -word without it, or between two.")
        String words,

        @Description(Describe.NOT) ArticleFilter not) {}
