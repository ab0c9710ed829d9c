package org.onrecord.graph;

import static org.onrecord.graph.Node.CHANGE;
import static org.onrecord.graph.Order.down;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.graph.Binding.Type;

/** What people changed: the history's side of the graph, and the payloads of mutations. */
final class Changes {
    /** The fields of the history, beside those that are columns. */
    private static final List<Order> BY_AGE = List.of(down("NEWEST", "id", Type.UUID));

    private static final String ID_OF_EDIT = "(case {t}.thing when 'article' then 'A' when 'actor' then 'P'"
            + " when 'quote' then 'Q' when 'topic' then 'T' end || {t}.key)";

    /** Names as the API has them: speaker_id is speakerId. */
    private static final String FIELDS_OF_EDIT = "(select lower(left(name, 1)) || substr(replace(initcap(replace(name,"
            + " '_', ' ')), ' ', ''), 2) as name, {t}.before ->> name as before, {t}.after ->> name as after"
            + " from jsonb_object_keys(coalesce({t}.after, {t}.before)) as name) {n}";

    private Changes() {}

    /** The changes of the row. */
    static Field history() {
        return Paged.of(
                "history",
                Source.of("history {n}j join change {n} on {n}.id = {n}j.change_id", "{n}j.thing_id = {t}.id")
                        .column("id", "{n}j.change_id"),
                Filter.NONE,
                BY_AGE);
    }

    /** @param subjects what a change can be about */
    static Map<String, Field> change(List<Node> subjects) {
        return Map.of(
                "id", new KeyColumn(CHANGE),
                "subject", new Subject(subjects),
                "undoes", One.by("undoes", CHANGE),
                "undoneBy", One.by("undone_by", CHANGE),
                "edits", Many.first(Source.of("edit {n}", "{n}.change_id = {t}.id"), "{n}.thing, {n}.key"));
    }

    static Map<String, Field> edit() {
        return Map.of(
                "thing", new Column("upper({t}.thing)"),
                "id", new Column(ID_OF_EDIT),
                "fields", Many.all(Source.of(FIELDS_OF_EDIT, "true"), "{n}.name"));
    }

    /** A payload: what was changed, by the names of its fields; the rest the mutation says itself. */
    static Map<String, Field> payload(Map<String, Node> subjects) {
        Map<String, Field> fields = new HashMap<>();
        subjects.forEach((name, node) -> fields.put(name, new Named(node)));
        fields.put("change", new Named(CHANGE));
        Field said = call -> Json.ofText("null");
        fields.put("userErrors", said);
        fields.put("known", said);
        return fields;
    }

    /** What a change is about. */
    private record Subject(List<Node> nodes) implements Field {
        @Override
        public Json compile(Call call) {
            StringBuilder letter = new StringBuilder("case " + call.row() + ".subject_type");
            nodes.forEach(node -> letter.append(
                    " when '" + node.table().toUpperCase(java.util.Locale.ROOT) + "' then '" + node.letter() + "'"));
            return Json.ofValue(
                    AnyNode.choice(nodes, call, "(" + letter + " end)", call.row() + ".subject_id", call.path()));
        }
    }
}
