package org.onrecord.ingestion;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.onrecord.ingestion.Rows.ArticleActorRow;
import org.onrecord.ingestion.Rows.ArticleRow;
import org.onrecord.ingestion.Rows.ArticleTopicRow;
import org.onrecord.ingestion.Rows.MentionRow;
import org.onrecord.ingestion.Rows.ParagraphRow;

/** Articles of the archive that are being read again, with all that belongs to them but quotes. */
final class StoredArticles {
    private static final String LOCK =
            "select id, dated_on from article where id = any (?) order by id for no key update";

    /** By the names that they have, then by those that they had before a person renamed or merged them. */
    private static final String LOCAL_ACTORS = """
            select article_id, id, kind, name from (
                select x.article_id, c.id, c.kind, c.name, 0 as turn
                from article_actor x join actor c on c.id = x.actor_id
                where x.article_id = any (?) and c.identity is null
                union all
                select x.article_id, c.id, coalesce(e.before ->> 'kind', c.kind), coalesce(e.before ->> 'name', c.name), 1
                from article_actor x join actor c on c.id = x.actor_id
                cross join lateral (
                    select c.id where c.identity is null
                    union all select r.id from actor_redirect r where r.actor_id = c.id and r.identity is null) as once (id)
                join edit e on e.thing = 'actor' and e.key = once.id::text and e.before is not null
                where x.article_id = any (?)) as names
            order by turn
            """;

    /**
     * What stands around the body, as it is read now. A headline or byline that is not in the text came with the article and
     * stays; so does what a person has set ({@code curated}).
     */
    private static final String UPDATE = """
            update article a set
                headline = case when strpos(a.text, a.headline) > 0 and 'headline' <> all (a.curated)
                    then n.headline else a.headline end,
                byline = case when strpos(a.text, coalesce(a.byline, '')) > 0 and 'byline' <> all (a.curated)
                    then n.byline else a.byline end,
                agency = case when 'agency' = any (a.curated) then a.agency else n.agency end,
                place = case when 'place' = any (a.curated) then a.place else n.place end,
                caption = case when 'caption' = any (a.curated) then a.caption else n.caption end,
                caption_credit = case when 'captionCredit' = any (a.curated)
                    then a.caption_credit else n.caption_credit end,
                language = case when 'language' = any (a.curated) then a.language else n.language end
            from json_populate_recordset(null::article, ?::json) as n
            where a.id = n.id
            """;

    private static final String PRESENCE = """
            insert into article_actor (article_id, actor_id, dated_on, mention_count)
            select article_id, actor_id, dated_on, mention_count from json_populate_recordset(null::article_actor, ?::json)
            order by article_id, actor_id
            on conflict (article_id, actor_id) do update set mention_count = excluded.mention_count
            where article_actor.mention_count <> excluded.mention_count
            """;

    /** Who neither stands in the text any more nor speaks. */
    private static final String ABSENCE = """
            delete from article_actor x where x.article_id = any (?)
                and not exists (select from json_populate_recordset(null::article_actor, ?::json) n
                    where n.article_id = x.article_id and n.actor_id = x.actor_id)
                and not exists (select from quote q
                    where q.article_id = x.article_id and q.speaker_id = x.actor_id
                        and (q.status <> 'EXTRACTED' or q.curated <> '{}'))
            """;

    private static final String ACTORS_WITHOUT_HOLD = """
            from actor a where a.id = any (?) and a.version = 0 and a.curated = '{}'
                and not exists (select from article_actor x where x.actor_id = a.id)
                and not exists (select from quote q where q.speaker_id = a.id)
                and not exists (select from actor b where b.affiliation_id = a.id)
            """;

    private static final String TOPICS_WITHOUT_HOLD = """
            from topic t where t.id = any (?) and t.version = 0 and t.curated = '{}'
                and not exists (select from article_topic x where x.topic_id = t.id)
                and not exists (select from quote_topic x where x.topic_id = t.id)
            """;

    private final Connection connection;
    private final Set<UUID> actorsBefore = new HashSet<>();
    private final Set<UUID> topicsBefore = new HashSet<>();

    StoredArticles(Connection connection) {
        this.connection = connection;
    }

    /** All rows of some articles but quotes. */
    record ArticleRows(
            ArticleRow article,
            List<ParagraphRow> paragraphs,
            List<ArticleActorRow> presences,
            List<MentionRow> mentions,
            List<ArticleTopicRow> topics) {}

    /** The days that those articles are ordered by which are there, held until the transaction ends. */
    Map<UUID, LocalDate> lock(Collection<UUID> articles) throws SQLException {
        Map<UUID, LocalDate> days = new HashMap<>();
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setArray(1, ids(articles));
            try (ResultSet rows = lock.executeQuery()) {
                while (rows.next()) {
                    days.put(rows.getObject(1, UUID.class), rows.getObject(2, LocalDate.class));
                }
            }
        }
        remember("select actor_id from article_actor where article_id = any (?)", articles, actorsBefore);
        remember("select topic_id from article_topic where article_id = any (?)", articles, topicsBefore);
        return days;
    }

    private void remember(String sql, Collection<UUID> of, Set<UUID> to) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(sql)) {
            find.setArray(1, ids(of));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    to.add(rows.getObject(1, UUID.class));
                }
            }
        }
    }

    /** Of each article, the actors that it alone knows, by {@link Cast#localKey}. */
    Map<UUID, Map<String, UUID>> localActors(Collection<UUID> articles) throws SQLException {
        Map<UUID, Map<String, UUID>> locals = new HashMap<>();
        try (PreparedStatement find = connection.prepareStatement(LOCAL_ACTORS)) {
            find.setArray(1, ids(articles));
            find.setArray(2, ids(articles));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    locals.computeIfAbsent(rows.getObject(1, UUID.class), id -> new HashMap<>())
                            .putIfAbsent(
                                    Cast.localKey(rows.getString(3), rows.getString(4)), rows.getObject(2, UUID.class));
                }
            }
        }
        return locals;
    }

    /**
     * Makes the rows of the articles be these.
     *
     * @return the articles in which something is different now
     */
    Set<UUID> replace(List<ArticleRows> articles) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        articles.forEach(article -> ids.add(article.article().id()));
        run(UPDATE, articles.stream().map(ArticleRows::article).toList());
        List<ArticleActorRow> presences = all(articles, ArticleRows::presences);
        run(PRESENCE, presences);
        Set<UUID> changed = new HashSet<>();
        changed.addAll(Rows.replace(
                connection,
                "paragraph",
                "article_id, ordinal, role, span_start, span_end, text_length",
                ids,
                all(articles, ArticleRows::paragraphs)));
        changed.addAll(Rows.replace(
                connection,
                "mention",
                "article_id, actor_id, span_start, span_end, text_length, form, metonym",
                ids,
                all(articles, ArticleRows::mentions)));
        changed.addAll(Rows.replace(
                connection,
                "article_topic",
                "article_id, topic_id, dated_on, discussed, weight, evidence_start, evidence_end, text_length",
                ids,
                all(articles, ArticleRows::topics)));
        try (PreparedStatement leave = connection.prepareStatement(ABSENCE)) {
            leave.setArray(1, ids(ids));
            leave.setString(2, Rows.json(presences));
            leave.executeUpdate();
        }
        return changed;
    }

    private static <T> List<T> all(List<ArticleRows> articles, Function<ArticleRows, List<T>> rows) {
        List<T> all = new ArrayList<>();
        articles.forEach(article -> all.addAll(rows.apply(article)));
        return all;
    }

    /** Takes out the actors and topics that were in the articles and that nothing holds any more. */
    void clear() throws SQLException {
        clear(ACTORS_WITHOUT_HOLD, actorsBefore);
        clear(TOPICS_WITHOUT_HOLD, topicsBefore);
    }

    /**
     * Another transaction may hold one by now, and nobody sees that before it has ended. So they are locked first, which
     * waits for it, and looked at again.
     */
    private void clear(String withoutHold, Set<UUID> candidates) throws SQLException {
        Set<UUID> locked = new HashSet<>();
        remember("select id " + withoutHold + " order by id for update", candidates, locked);
        if (locked.isEmpty()) {
            return;
        }
        try (PreparedStatement clear = connection.prepareStatement("delete " + withoutHold)) {
            clear.setArray(1, ids(locked));
            clear.executeUpdate();
        }
    }

    private void run(String sql, List<?> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, Rows.json(rows));
            statement.executeUpdate();
        }
    }

    private Array ids(Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }
}
