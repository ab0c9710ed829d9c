package org.onrecord.ingestion.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingestion.Metadata;

/** Pages, feeds and exchange formats, each as it is met in the wild. */
class MarkupTest {
    private static final String FIRST =
            "The harbour of Port Elm will reopen in May, the mayor said on Tuesday after talks with the union.";
    private static final String SECOND =
            "“We have an agreement that both sides can live with,” said Ada Bell, who led the talks for the union.";

    @Test
    void aPageIsItsArticleWithoutWhatStandsAround() throws IOException {
        Found.Article article = only("page.html");
        assertThat(article.text()).isEqualTo("Harbour to reopen in May\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(article.metadata())
                .isEqualTo(new Metadata(
                        "Harbour to reopen in May",
                        "Jo Reed, Sam Hill",
                        LocalDate.of(2021, 3, 9),
                        "https://elm-post.test/harbour",
                        "The Elm Post"));
    }

    @Test
    void aPageWithoutLinkedDataIsKnownByOpenGraph() {
        String html = "<html><head><title>Site | Harbour</title><meta property=og:title content='Harbour to reopen'>"
                + "<meta property='article:published_time' content='2021-03-09T08:00:00Z'>"
                + "<meta property=og:site_name content=Post><meta name=author content='Jo Reed'>"
                + "<meta property=og:url content='https://p.test/1'></head><body><div><p>" + FIRST + "</p><p>" + SECOND
                + "</p></div><div><p><a href=/>" + FIRST.repeat(4) + "</a></p></div></body></html>";
        assertThat(only(html.getBytes(UTF_8)).metadata())
                .isEqualTo(new Metadata(
                        "Harbour to reopen", "Jo Reed", LocalDate.of(2021, 3, 9), "https://p.test/1", "Post"));
        assertThat(only(html.getBytes(UTF_8)).text()).isEqualTo("Harbour to reopen\n\n" + FIRST + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "httpx://p.test/1",
                "/harbour",
                "https://",
                "mailto:desk@p.test",
                "http:/p"
            })
    void whatIsNoAddressOfTheWebIsNoneOfAnArticle(String url) {
        String page = "<html><head><link rel=canonical href='" + url + "'><meta property=og:url content='" + url
                + "'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"url\":\"" + url
                + "\"}</script></head><body><p>" + FIRST + "</p></body></html>";
        assertThat(only(page.getBytes(UTF_8)).metadata().url()).isNull();
        assertThat(only(page.replace("og:url content='" + url, "og:url content='https://p.test/1")
                                .getBytes(UTF_8))
                        .metadata()
                        .url())
                .isEqualTo("https://p.test/1");
        String feed = "<rss><channel><item><link>" + url + "</link><description>" + "Words. ".repeat(100)
                + "</description></item></channel></rss>";
        assertThat(only(feed.getBytes(UTF_8)).metadata().url()).isNull();
        String agency = "<nitf><head><docdata><ex-ref url='" + url + "'/></docdata></head><body><body.content><p>"
                + FIRST + "</p></body.content></body></nitf>";
        assertThat(only(agency.getBytes(UTF_8)).metadata().url()).isNull();
    }

    @Test
    void twoLineBreaksPartParagraphs() {
        String html = "<html><body><p>" + FIRST + "<br>one<br><br>\n" + SECOND + "</p></body></html>";
        assertThat(only(html.getBytes(UTF_8)).text()).isEqualTo(FIRST + " one\n\n" + SECOND);
    }

    @Test
    void aPageThatAScriptFillsHasItsTextInTheLinkedData() {
        String html = "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"H\","
                + "\"articleBody\":\"" + FIRST + "\"}</script></head><body><div id=root></div></body></html>";
        assertThat(only(html.getBytes(UTF_8)).text()).isEqualTo("H\n\n" + FIRST);
    }

    @Test
    void aPageWithoutTextIsAFailure() {
        assertThat(SourcesTest.read("<html><body><nav>Home</nav></body></html>".getBytes(UTF_8)))
                .singleElement()
                .isInstanceOf(Found.Failure.class);
    }

    @Test
    void theDeclaredCharsetOfAPageHolds() {
        String html = "<html><head><meta charset=iso-8859-2></head><body><p>Wałęsa powiedział " + "słowo ".repeat(20)
                + "</p></body></html>";
        Found.Article article = only(html.getBytes(Charset.forName("ISO-8859-2")));
        assertThat(article.text()).startsWith("Wałęsa powiedział");
        assertThat(article.encoding()).isEqualTo("ISO-8859-2");
    }

    @Test
    void entriesOfRssAreArticlesWhereTheyHoldTheFullText() throws IOException {
        List<Found> found = read("feed.rss");
        assertThat(found).hasSize(3);
        assertThat(found.get(0)).isInstanceOfSatisfying(Found.Article.class, article -> {
            assertThat(article.text()).isEqualTo("Harbour to reopen\n\n" + FIRST + "\n\n" + SECOND);
            assertThat(article.metadata())
                    .isEqualTo(new Metadata(
                            "Harbour to reopen",
                            "Jo Reed",
                            LocalDate.of(2021, 3, 9),
                            "https://elm-post.test/harbour",
                            null));
        });
        assertThat(found.get(1))
                .isEqualTo(
                        new Found.Failure(new Place("-", "entry 2"), "it holds no more than a summary of its article"));
        assertThat(found.get(2)).isInstanceOf(Found.Article.class);
    }

    @Test
    void entriesOfAtomAreArticles() throws IOException {
        assertThat(only("feed.atom")).satisfies(article -> {
            assertThat(article.text()).isEqualTo("Harbour to reopen\n\n" + FIRST + "\n\n" + SECOND);
            assertThat(article.metadata())
                    .isEqualTo(new Metadata(
                            "Harbour to reopen",
                            "Jo Reed",
                            LocalDate.of(2021, 3, 9),
                            "https://elm-post.test/harbour",
                            null));
        });
    }

    @Test
    void nitfIsAnArticleAsItWasSent() throws IOException {
        assertThat(only("story.nitf.xml")).satisfies(article -> {
            assertThat(article.text())
                    .isEqualTo(String.join(
                            "\n\n", "Harbour to reopen in May", "By JO REED", "PORT ELM, March 9", FIRST, SECOND));
            assertThat(article.metadata().publishedOn()).isEqualTo(LocalDate.of(2021, 3, 9));
            assertThat(article.metadata().headline()).isEqualTo("Harbour to reopen in May");
            assertThat(article.metadata().source()).isEqualTo("Elm News Agency");
            assertThat(article.encoding()).isEqualToIgnoringCase("ISO-8859-1");
        });
    }

    @Test
    void aNewsMessageHoldsSeveralItems() throws IOException {
        List<Found> found = read("message.newsml.xml");
        assertThat(found).hasSize(3);
        assertThat(found.subList(0, 2))
                .allSatisfy(one -> assertThat(one).isInstanceOfSatisfying(Found.Article.class, article -> {
                    assertThat(article.text()).startsWith("Harbour to reopen").endsWith(FIRST + "\n\n" + SECOND);
                    assertThat(article.metadata().publishedOn()).isEqualTo(LocalDate.of(2021, 3, 9));
                    assertThat(article.metadata().source()).isEqualTo("Elm News Agency");
                }));
        assertThat(found.get(2)).isEqualTo(new Found.Failure(new Place("-", "item 3"), "it holds no text"));
    }

    private static Found.Article only(String name) throws IOException {
        return (Found.Article) read(name).get(0);
    }

    private static Found.Article only(byte[] bytes) {
        List<Found> found = SourcesTest.read(bytes);
        assertThat(found).hasSize(1);
        return (Found.Article) found.get(0);
    }

    private static List<Found> read(String name) throws IOException {
        try (InputStream in = MarkupTest.class.getResourceAsStream("/ingestion/source/" + name)) {
            return SourcesTest.read(in.readAllBytes());
        }
    }
}
