package org.onrecord.graph;

import java.util.List;
import java.util.Map;
import org.onrecord.graph.Binding.Type;

/** Runs of ingestion. */
final class IngestionGraph {
    /** Ids grow with time. */
    private static final List<Order> NEWEST = List.of(Order.down("NEWEST", "id", Type.UUID));

    /** What passed is told from the counts of the run; only failed items are counted, by their index. */
    private static final String STAGES = """
            (select v.stage, v.place, v.passed, v.failed
            from (select count(*) filter (where stage = 'SOURCE') as source,
                count(*) filter (where stage = 'READING') as reading,
                count(*) filter (where stage = 'KEEPING') as keeping
                from ingestion_item where run_id = {t}.id and state = 'FAILED') as f
            cross join lateral (values
                ('SOURCE', 1, {t}.items - f.source, f.source),
                ('READING', 2, {t}.kept + {t}.known + f.keeping, f.reading),
                ('KEEPING', 3, {t}.kept + {t}.known, f.keeping)) as v (stage, place, passed, failed)) {n}
            """;

    private IngestionGraph() {}

    static Field runs() {
        return Paged.of("ingestionRuns", Source.of("ingestion_run {n}", "true"), Filter.NONE, NEWEST);
    }

    static Map<String, Field> run(Node run) {
        return Map.of(
                "id", new KeyColumn(run),
                "stages", Many.all(Source.of(STAGES, "true"), "{n}.place"),
                "failures",
                        Many.first(
                                Source.of("ingestion_item {n}", "{n}.run_id = {t}.id and {n}.state = 'FAILED'"),
                                "{n}.id"));
    }
}
