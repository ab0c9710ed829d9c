package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Metadata;
import org.onrecord.testsupport.TestDatabase;

/** What is stored of real articles, seen through the entities. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ArchiveTest {
    @Inject
    Ingestion ingestion;

    @Test
    void everySpanOfRealArticlesSaysWhatItIsSaidToSay() throws IOException {
        readWikinews();
        QuarkusTransaction.requiringNew().run(ArchiveTest::assertEveryArticle);
    }

    private static void assertEveryArticle() {
        List<Article> articles = Article.listAll();
        assertThat(articles).hasSizeGreaterThan(5);
        for (Article article : articles) {
            assertThat(article.textLength).isEqualTo(article.text.codePointCount(0, article.text.length()));
            article.paragraphs.forEach(
                    p -> assertThat(words(article, p.start, p.end)).isNotBlank());
            article.quotes.forEach(quote -> assertWords(article, quote));
            assertMentions(article);
            article.topics.forEach(t ->
                    assertThat(words(article, t.evidenceStart, t.evidenceEnd)).isNotBlank());
        }
        assertThat(articles).anySatisfy(article -> assertThat(article.quotes).hasSizeGreaterThan(5));
    }

    private static void assertWords(Article article, Quote quote) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < quote.contentStarts.length; i++) {
            content.append(i == 0 ? "" : " … ").append(words(article, quote.contentStarts[i], quote.contentEnds[i]));
        }
        assertThat(quote.text).isEqualTo(content.toString());
        assertThat(article.text).contains(quote.prefix + words(article, quote.contentStarts[0], quote.contentEnds[0]));
        if (quote.speakerStart != null && quote.speakerEnd != null) {
            assertThat(words(article, quote.speakerStart, quote.speakerEnd)).isEqualTo(quote.speakerText);
        }
        assertThat(quote.listed).isEqualTo(quote.act == QuoteAct.ASSERTION && quote.status != QuoteStatus.REJECTED);
        assertThat(quote.topics).allSatisfy(about -> assertThat(about.listed).isEqualTo(quote.listed));
    }

    private static void assertMentions(Article article) {
        for (ArticleActor here : article.actors) {
            assertThat(article.mentions)
                    .filteredOn(m -> m.actor.id.equals(here.actor.id))
                    .hasSize(here.mentionCount);
        }
        for (Mention mention : article.mentions) {
            // by what names somebody goes is what a person says, where one has said it
            if (mention.form == MentionForm.NAME
                    && mention.actor.kind == ActorKind.PERSON
                    && !mention.actor.curated.contains("aliases")) {
                assertThat(words(article, mention.start, mention.end)).containsAnyOf(words(mention.actor.aliases));
            }
        }
    }

    /** The words of names: where a mention holds a title too, it holds the name. */
    private static String[] words(List<String> names) {
        return names.toArray(String[]::new);
    }

    private static String words(Article article, int start, int end) {
        return article.text.substring(
                article.text.offsetByCodePoints(0, start), article.text.offsetByCodePoints(0, end));
    }

    private void readWikinews() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/wikinews"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .limit(6)
                    .toList()) {
                ingestion.ingest(Files.readString(file), Metadata.NONE);
            }
        }
    }
}
