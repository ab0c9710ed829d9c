package org.onrecord.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Topics, found by their label or made. */
@ApplicationScoped
public class Topics {
    private static final String ADD = """
            insert into topic (id, label, label_key)
            select uuidv7(), label, label_key from unnest(:labels, :keys) as t (label, label_key) order by label_key
            on conflict (label_key) do nothing
            """;

    private final EntityManager archive;

    Topics(EntityManager archive) {
        this.archive = archive;
    }

    /** The same label is one topic, whatever its case. */
    public static String keyOf(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    /**
     * The topics with these labels. Those that are not there are made.
     *
     * @return by key
     */
    public Map<String, Topic> resolve(Collection<String> labels) {
        Map<String, String> labelOf = new TreeMap<>();
        labels.forEach(label -> labelOf.putIfAbsent(keyOf(label), label));
        if (labelOf.isEmpty()) {
            return Map.of();
        }
        archive.createNativeQuery(ADD)
                .setParameter("labels", labelOf.values().toArray(String[]::new))
                .setParameter("keys", labelOf.keySet().toArray(String[]::new))
                .executeUpdate();
        return Topic.<Topic>list("labelKey in ?1", labelOf.keySet()).stream()
                .collect(Collectors.toMap(topic -> topic.labelKey, Function.identity()));
    }
}
