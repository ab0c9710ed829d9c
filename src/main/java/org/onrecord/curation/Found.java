package org.onrecord.curation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.onrecord.archive.Actor;
import org.onrecord.archive.Article;
import org.onrecord.archive.Quote;
import org.onrecord.archive.Topic;
import org.onrecord.curation.Complaint.Code;

/** What a correction is about, as it is in the archive now, locked until the correction is through. */
final class Found {
    /** How a lost race is told; the payload shows the rest. */
    private static final String CONFLICT =
            "The %s is at version %d now, and you saw version %d. Look at what is different, then send it again with"
                    + " %d.";

    private final EntityManager archive;

    Found(EntityManager archive) {
        this.archive = archive;
    }

    Quote quote(UUID id, int expectedVersion) {
        Quote quote = one(Quote.class, "quote", id, "quote");
        same("quote", quote.version, expectedVersion, "expectedVersion");
        return quote;
    }

    Article article(UUID id, int expectedVersion) {
        Article article = article(id);
        same("article", article.version, expectedVersion, "expectedVersion");
        return article;
    }

    Article article(UUID id) {
        return one(Article.class, "article", id, "article");
    }

    Actor actor(UUID id, int expectedVersion, String field, String versionField) {
        Actor actor = one(Actor.class, "actor", id, field);
        same("actor", actor.version, expectedVersion, versionField);
        return actor;
    }

    Actor actor(UUID id, String field) {
        return one(Actor.class, "actor", id, field);
    }

    /** Complains of each that there is none of. */
    List<Topic> topics(Collection<UUID> ids, String field, Complaints complaints) {
        Set<UUID> wanted = new TreeSet<>(ids);
        List<Topic> topics = wanted.isEmpty() ? List.of() : Topic.list("id in ?1", wanted);
        topics.forEach(topic -> wanted.remove(topic.id));
        int place = 0;
        for (UUID id : ids) {
            if (wanted.contains(id)) {
                complaints.add(
                        Code.NOT_FOUND,
                        "There is no such topic. `topics` lists them, and createTopic makes one.",
                        field,
                        String.valueOf(place));
            }
            place++;
        }
        return topics;
    }

    private <T> T one(Class<T> type, String name, UUID id, String field) {
        T found = archive.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new Refused(
                    Code.NOT_FOUND, "There is no such " + name + "; it may have been deleted or merged.", field);
        }
        return found;
    }

    private static void same(String name, int now, int seen, String field) {
        if (now != seen) {
            throw new Refused(Code.CONFLICT, CONFLICT.formatted(name, now, seen, now), field);
        }
    }
}
