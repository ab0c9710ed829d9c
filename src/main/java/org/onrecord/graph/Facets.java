package org.onrecord.graph;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How many quotes fit a filter, by what else could be asked of them. Only what is selected is counted. */
record Facets() implements Field {
    private static final Map<String, Facet> FACETS = Map.of(
            "speakers",
            new Facet("{n}.speaker_id", "", Filters.QUOTES, Set.of("speaker", "speakers")),
            "topics",
            new Facet(
                    "{n}g.topic_id",
                    " join quote_topic {n}g on {n}g.quote_id = {n}.id",
                    Filters.QUOTES,
                    Set.of("topic", "topics")),
            "kinds",
            new Facet("{n}.kind", "", Filters.QUOTES, Set.of("kinds")),
            "acts",
            new Facet("{n}.act", "", Filters.QUOTES_OF_ANY_ACT, Set.of("acts")),
            "agencies",
            new Facet(
                    "{n}g.agency collate \"C\"",
                    " join article {n}g on {n}g.id = {n}.article_id",
                    Filters.QUOTES,
                    Set.of("agency")));

    /**
     * Quotes counted by one of their properties.
     *
     * @param key the property
     * @param join what it takes to reach it
     * @param filter for the quotes
     * @param own fields of the filter that ask for this property: they are left out, to show what else there is
     */
    private record Facet(String key, String join, Filter filter, Set<String> own) {
        Json compile(Call call, Input asked) {
            call.compiler().count(call.path().times(Weight.ALL_QUOTES));
            Source rows = filter.apply(Filters.ALL_QUOTES, asked.without(own), call.compiler());
            String counted = Source.fill(
                    "(select " + key + " as key, count(*)::int as count from " + rows.from() + join + " where "
                            + rows.where() + " and " + key + " is not null group by 1)",
                    "",
                    call.compiler().row());
            return new Many(
                            Source.of(counted + " {n}", "true"),
                            "{n}.count desc, {n}.key",
                            call.selected().definition().getArgument("first") != null)
                    .compile(call);
        }
    }

    @Override
    public Json compile(Call call) {
        Compiler compiler = call.compiler();
        compiler.count(call.path());
        Input asked = call.argument("filter");
        // also where no total is read: nonsense in the filter is refused all the same
        String total = total(compiler, asked);
        return Json.object(
                compiler.fields(Types.object(call.type()), call.selections()),
                field ->
                        part(new Call(compiler, field, call.row(), compiler.deeper(field, call.path())), asked, total));
    }

    private static Json part(Call call, Input asked, String total) {
        return switch (call.selected().name()) {
            case "total" -> {
                call.compiler().count(call.path().times(Weight.ALL_QUOTES));
                yield Json.ofValue(total);
            }
            case "__typename" -> Json.ofText("\"QuoteFacets\"");
            default ->
                Objects.requireNonNull(FACETS.get(call.selected().name())).compile(call, asked);
        };
    }

    private static String total(Compiler compiler, Input asked) {
        Source rows = Filters.QUOTES.apply(Filters.ALL_QUOTES, asked, compiler);
        return Source.fill("(select count(*) from " + rows.from() + " where " + rows.where() + ")", "", compiler.row());
    }
}
