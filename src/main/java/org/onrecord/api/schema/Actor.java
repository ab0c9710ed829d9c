package org.onrecord.api.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "Somebody or something that acts or speaks: a person, an organisation, a country, a group, an unnamed role.")
public record Actor(
        @Id @NonNull @Description(Describe.ID) String id,

        @NonNull @Description("The fullest name; of an unnamed role what it is called: \"NATO spokeswoman\".")
        String name,

        @NonNull @Description("What sort of actor it is.") ActorKind kind,

        @Description("What it is, in a few words: \"NATO Secretary General\".")
        String description,

        @NonNull @Description("What articles call it by name: short forms, acronyms.")
        List<@NonNull String> aliases,

        @NonNull @Description("Offices given before or after the name.")
        List<@NonNull String> titles,

        @NonNull @Description("What else articles call it: \"the U.S.-led military alliance\".")
        List<@NonNull String> descriptions,

        @Description("The actor it belongs to or speaks for.")
        Actor affiliation,

        @Description("ISO 3166-1 alpha-2 code, of a country.")
        String countryCode,

        @Description("How many quotes it speaks: assertions that nobody has rejected.")
        int quoteCount,

        @Description("How many times it is mentioned, in all articles together.")
        int mentionCount,

        @Description(Describe.VERSION) int version)
        implements Node, SearchResult {

    @Description("What sort of actor it is.")
    public enum ActorKind {
        @Description("A person with a name.")
        PERSON,
        @Description("A company, a party, a ministry, an alliance, a paper.")
        ORGANISATION,
        @Description("A country or its government.")
        COUNTRY,
        @Description("People taken together: \"residents\", \"the rebels\".")
        GROUP,
        @Description("Somebody without a name: \"a NATO spokeswoman\".")
        ROLE,
        @Description("A place that is only a place here.")
        PLACE
    }

    @Description("A topic that an actor speaks about.")
    record ActorTopic(
            @NonNull @Description("What is spoken about.") Topic topic,

            @Description("How many of the actor's quotes are about it.")
            int quoteCount) {}

    @Description("An actor that appears together with another.")
    record CoMention(
            @NonNull @Description("The other actor.") Actor actor,

            @Description("How many articles mention both.") int articleCount) {}
}
