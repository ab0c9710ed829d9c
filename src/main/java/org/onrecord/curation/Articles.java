package org.onrecord.curation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Article;
import org.onrecord.archive.ChangeKind;
import org.onrecord.archive.SubjectType;
import org.onrecord.curation.Complaint.Code;
import org.onrecord.curation.Correction.DeleteArticle;
import org.onrecord.curation.Correction.UpdateArticle;
import org.onrecord.ingestion.WebAddress;

/** What people say about articles. */
final class Articles {
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_CAPTION = 5_000;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final EntityManager archive;
    private final Found found;

    Articles(EntityManager archive, Found found) {
        this.archive = archive;
        this.found = found;
    }

    Made update(UpdateArticle correction) {
        Article article = found.article(correction.article(), correction.expectedVersion());
        Complaints complaints = new Complaints();
        complaints.notNull(correction.headline(), "headline");
        complaints.notNull(correction.language(), "language");
        Setting<String> headline = line(correction.headline(), "headline", complaints);
        Setting<String> byline = line(correction.byline(), "byline", complaints);
        Setting<String> agency = line(correction.agency(), "agency", complaints);
        Setting<String> place = line(correction.place(), "place", complaints);
        Setting<String> credit = line(correction.captionCredit(), "captionCredit", complaints);
        Setting<String> source = line(correction.source(), "source", complaints);
        Setting<String> caption =
                correction.caption().map(value -> complaints.words(value, LONGEST_CAPTION, "caption"));
        checkDay(correction.publishedOn().value(), complaints);
        checkUrl(correction.url().value(), complaints);
        checkLanguage(correction.language().value(), complaints);
        complaints.refuseIfAny();

        headline.ifGiven(value -> article.headline = Objects.requireNonNull(value));
        byline.ifGiven(value -> article.byline = value);
        agency.ifGiven(value -> article.agency = value);
        place.ifGiven(value -> article.place = value);
        caption.ifGiven(value -> article.caption = value);
        credit.ifGiven(value -> article.captionCredit = value);
        correction.publishedOn().ifGiven(value -> article.publishedOn = value);
        correction.url().ifGiven(value -> article.url = value);
        source.ifGiven(value -> article.source = value);
        correction.language().ifGiven(value -> article.language = Objects.requireNonNull(value));
        article.curated = Curated.with(article.curated, named(correction));
        return new Made(ChangeKind.UPDATE_ARTICLE, SubjectType.ARTICLE, article.id);
    }

    private static List<String> named(UpdateArticle correction) {
        return new Curated()
                .and("headline", correction.headline())
                .and("byline", correction.byline())
                .and("agency", correction.agency())
                .and("place", correction.place())
                .and("caption", correction.caption())
                .and("captionCredit", correction.captionCredit())
                .and("publishedOn", correction.publishedOn())
                .and("url", correction.url())
                .and("source", correction.source())
                .and("language", correction.language())
                .names();
    }

    private static Setting<String> line(Setting<String> setting, String field, Complaints complaints) {
        return setting.map(value -> complaints.words(value, LONGEST_LINE, field));
    }

    static void checkDay(@Nullable LocalDate day, Complaints complaints) {
        if (day != null && (day.getYear() < 0 || day.getYear() > 9999)) {
            complaints.add(Code.BAD_VALUE, "`publishedOn` is a day of the years 0 to 9999: 2016-04-12.", "publishedOn");
        }
    }

    /** Readers are led there: nothing but the web will do. */
    static void checkUrl(@Nullable String url, Complaints complaints) {
        if (url != null && !WebAddress.is(url)) {
            complaints.add(
                    Code.BAD_VALUE,
                    "`url` is an address of the web, of 2,000 characters at most: \"https://news.example/talks\".",
                    "url");
        }
    }

    private static void checkLanguage(@Nullable String language, Complaints complaints) {
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            complaints.add(
                    Code.BAD_VALUE,
                    "`language` is an ISO 639 code, \"en\", or \"und\" where nobody can tell.",
                    "language");
        }
    }

    /** Its rows go with it; so do actors and topics that nothing else holds. */
    Made delete(DeleteArticle correction) {
        Article article = found.article(correction.article(), correction.expectedVersion());
        UUID id = article.id;
        archive.clear();
        archive.createNativeQuery("select 1 from delete_article(:article)")
                .setParameter("article", id)
                .getSingleResult();
        return new Made(ChangeKind.DELETE_ARTICLE, SubjectType.ARTICLE, id);
    }
}
