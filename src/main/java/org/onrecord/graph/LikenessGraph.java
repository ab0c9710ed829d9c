package org.onrecord.graph;

import java.util.List;
import java.util.Map;
import org.onrecord.graph.Binding.Type;

/** What leads from articles and quotes to those that are like them. */
final class LikenessGraph {
    private LikenessGraph() {}

    static Field nearDuplicates() {
        return Paged.of(
                        "nearDuplicates",
                        Source.of(
                                        "near_duplicate {n}j join article {n} on {n}.id = {n}j.other_id",
                                        "{n}j.article_id = {t}.id")
                                .column("similarity", "{n}j.similarity")
                                .column("id", "{n}j.other_id")
                                .edge("{n}j.similarity as near_similarity"),
                        Filter.NONE,
                        List.of(Order.down("NEAREST", "similarity", Type.INT)))
                .edge(Map.of("similarity", new Column("{t}.near_similarity")));
    }

    static Field occurrences(Filter quotes, List<Order> orders) {
        return Paged.of(
                "quotes",
                Source.of("occurrence {n}j join quote {n} on {n}.id = {n}j.other_id", "{n}j.quote_id = {t}.id"),
                quotes,
                orders);
    }
}
