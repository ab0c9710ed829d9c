package org.onrecord.archive;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The archive, article by article, each as one JSON object: its text and metadata, its paragraphs, who is in it, what was
 * said, what it is about. Quotes refer to actors and topics by their index in the article; spans are [start, end].
 */
@ApplicationScoped
@Unremovable // only the command line asks for it, by its class
public class Dump {
    /** Articles that are asked for at once. */
    private static final int PAGE = 50;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String ARTICLES = """
            select a.id, json_build_object(
                'onrecord', 1, 'id', a.id, 'headline', a.headline, 'byline', a.byline, 'agency', a.agency,
                'place', a.place, 'caption', a.caption, 'captionCredit', a.caption_credit,
                'publishedOn', a.published_on, 'url', a.url, 'source', a.source, 'language', a.language,
                'text', a.text,
                'paragraphs', (
                    select coalesce(json_agg(json_build_array(p.role, p.span_start, p.span_end) order by p.ordinal), '[]')
                    from paragraph p where p.article_id = a.id),
                'actors', (
                    select coalesce(json_agg(json_build_object(
                        'id', c.id, 'name', c.name, 'kind', c.kind, 'countryCode', c.country_code,
                        'affiliation', array_position(actors.ids, c.affiliation_id) - 1,
                        'aliases', c.aliases, 'titles', c.titles, 'descriptions', c.descriptions,
                        'mentions', (
                            select coalesce(json_agg(json_build_object(
                                'start', m.span_start, 'end', m.span_end, 'form', m.form, 'metonym', m.metonym)
                                order by m.span_start, m.span_end, m.id), '[]')
                            from mention m where m.article_id = a.id and m.actor_id = c.id))
                        order by c.id), '[]')
                    from actor c where c.id = any (actors.ids)),
                'quotes', (
                    select coalesce(json_agg(json_build_object(
                        'id', q.id,
                        'content', (
                            select json_agg(json_build_array(s, e) order by i)
                            from unnest(q.content_starts, q.content_ends) with ordinality as piece (s, e, i)),
                        'cue', case when q.cue is null then '[]'::json
                            else json_build_array(json_build_array(q.cue_start, q.cue_end)) end,
                        'speaker', case when q.speaker_text is null then '[]'::json
                            else json_build_array(json_build_array(q.speaker_start, q.speaker_end)) end,
                        -- of the addressee the words are kept, not the place: any place that has them will do
                        'addressee', case when q.addressee is null then '[]'::json
                            else json_build_array(json_build_array(strpos(a.text, q.addressee) - 1,
                                strpos(a.text, q.addressee) - 1 + char_length(q.addressee))) end,
                        'kind', q.kind, 'act', q.act, 'status', q.status,
                        'curated', q.curated, 'confidence', q.confidence,
                        'actor', array_position(actors.ids, q.speaker_id) - 1,
                        'topics', (
                            select coalesce(json_agg(array_position(topics.ids, t.topic_id) - 1 order by t.topic_id), '[]')
                            from quote_topic t where t.quote_id = q.id))
                        order by q.position, q.id), '[]')
                    from quote q where q.article_id = a.id),
                'topics', (
                    select coalesce(json_agg(json_build_object(
                        'id', t.id, 'label', t.label, 'discussed', at.discussed, 'weight', at.weight,
                        'evidence', case when at.topic_id is null then '[]'::json
                            else json_build_array(json_build_array(at.evidence_start, at.evidence_end)) end)
                        order by place), '[]')
                    from unnest(topics.ids) with ordinality as about (topic_id, place)
                    join topic t on t.id = about.topic_id
                    left join article_topic at on at.article_id = a.id and at.topic_id = about.topic_id))
            from article a
            cross join lateral (
                -- who is in it or speaks in it, and whom these belong to
                with recursive member (id) as (
                    (select actor_id from article_actor where article_id = a.id
                    union select speaker_id from quote where article_id = a.id and speaker_id is not null)
                    union select c.affiliation_id from actor c join member on c.id = member.id
                        where c.affiliation_id is not null)
                select array_agg(id order by id) as ids from member) as actors
            cross join lateral (
                -- what it is about, then what a person has said that a quote is about
                select array_agg(topic_id order by weight desc nulls last, topic_id) as ids from (
                    select topic_id, max(weight) as weight from (
                        select topic_id, weight from article_topic where article_id = a.id
                        union all select t.topic_id, null
                            from quote_topic t join quote q on q.id = t.quote_id where q.article_id = a.id) as each_topic
                    group by topic_id) as about) as topics
            where a.id > ?
            order by a.id
            limit ?
            """;

    private final DataSource database;

    Dump(DataSource database) {
        this.database = database;
    }

    /** All articles, in the order in which they were kept. No more than a few are in memory at once. */
    public void each(Consumer<String> article) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement page = connection.prepareStatement(ARTICLES)) {
            UUID last = BEFORE_ALL;
            for (UUID next = page(page, last, article); !next.equals(last); next = page(page, last, article)) {
                last = next;
            }
        }
    }

    /** The last of the page; where there is none, the one before. */
    private static UUID page(PreparedStatement page, UUID after, Consumer<String> article) throws SQLException {
        UUID last = after;
        page.setObject(1, after);
        page.setInt(2, PAGE);
        try (ResultSet rows = page.executeQuery()) {
            while (rows.next()) {
                last = rows.getObject(1, UUID.class);
                article.accept(rows.getString(2));
            }
        }
        return last;
    }
}
