package org.onrecord.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.access.Role;
import org.onrecord.ingestion.run.Run;
import org.onrecord.ingestion.run.Runs;
import org.onrecord.testsupport.TestDatabase;
import org.openqa.selenium.By;

/** Articles come in while somebody looks, and through the page itself. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ArrivalsTest extends InBrowser {
    private static final String TEXT = """
            Lighthouse of Westhaven stays dark, no. %s

            "The lamp will be lit again in spring," keeper Anna Holm told reporters on Tuesday.
            """;

    @Inject
    DataSource database;

    @Inject
    Runs runs;

    @Test
    void whatIsSaidComesInByItself() {
        visit("/");
        browser.waitFor(() -> listens());
        String name = UUID.randomUUID().toString();
        read(TEXT.formatted(name));
        browser.waitFor(() -> texts(".stream").toString().contains(name));
        assertThat(texts(".stream .from:first-child").toString()).contains("The lamp will be lit again in spring");

        browser.ask("scrollTo(0, 900)");
        read(TEXT.formatted(UUID.randomUUID()));
        browser.waitFor(() -> !browser.all(".fresh button").isEmpty());
        assertThat((long) browser.ask("return scrollY"))
                .as("who reads is not interrupted")
                .isGreaterThan(500);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void whatIsPastedAndChosenIsReadAndWhatFailsSaysWhy(@TempDir Path folder) throws IOException {
        String[] names = {UUID.randomUUID().toString(), UUID.randomUUID().toString()};
        Path good = Files.writeString(folder.resolve("good.txt"), TEXT.formatted(names[1]));
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {0, 1, 2, (byte) 0xff});
        visitAs(Role.EDITOR, "/add");
        assertThat(Axe.violations(browser)).isEmpty();
        browser.ask(
                "document.querySelector('textarea').value = arguments[0];"
                        + "document.querySelector('.add').requestSubmit()",
                TEXT.formatted(names[0]));
        browser.waitFor(() -> texts(".item.read").toString().contains(names[0]));
        assertThat(texts(".item.read .words").toString()).contains("The lamp will be lit again in spring");

        browser.find(".add input[multiple]").sendKeys(good + "\n" + bad);
        browser.waitFor(() -> browser.all(".item.read").size() == 2
                && browser.all(".item.failed").size() == 1);
        assertThat(browser.find(".item.failed").getText()).contains("bad.txt", "no text in UTF-8");
        assertThat(texts(".column [role=status]")).containsExactly("2 of 3 articles read, 1 failed.");

        browser.ask(
                "document.querySelector('textarea').value = arguments[0];"
                        + "document.querySelector('.add').requestSubmit()",
                TEXT.formatted(names[0]));
        browser.waitFor(() -> !browser.all(".item.known").isEmpty());
        assertThat(Axe.violations(browser)).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void whatWaitedOnceWaitsNoMoreWhenOneComesBack() {
        visit("/");
        browser.waitFor(() -> listens());
        browser.ask("scrollTo(0, 900)");
        String name = UUID.randomUUID().toString();
        read(TEXT.formatted(name));
        browser.waitFor(() -> !browser.all(".fresh button").isEmpty());
        browser.press("g", "t");
        browser.waitFor(() -> browser.address().equals("/topics") && browser.isAtRest());
        browser.press("g", "h");
        browser.waitFor(() ->
                browser.address().equals("/") && texts(".stream").toString().contains(name));
        assertThat(browser.all(".fresh button")).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void oneConnectionServesViewAfterView() {
        visit("/");
        browser.waitFor(() -> listens());
        browser.ask("window.opened = 0; window.WebSocket = class extends WebSocket {"
                + " constructor(...how) { super(...how); window.opened++; } }");
        browser.press("a");
        browser.waitFor(() -> browser.address().equals("/add") && browser.isAtRest());
        String name = UUID.randomUUID().toString();
        read(TEXT.formatted(name));
        browser.waitFor(() -> texts(".arrivals").toString().contains(name));
        assertThat(browser.ask("return window.opened")).isEqualTo(0L);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aFolderThatIsDroppedIsReadWithWhatLiesBesideItsArticles(@TempDir Path folder) throws IOException {
        String[] names = {UUID.randomUUID().toString(), UUID.randomUUID().toString()};
        Path deep = Files.createDirectories(folder.resolve("news/2016"));
        Files.writeString(deep.resolve("one.txt"), TEXT.formatted(names[0]));
        Files.writeString(deep.resolve("one.json"), "{ \"publishedOn\": \"2016-04-12\", \"source\": \"The Post\" }");
        Files.writeString(folder.resolve("news/one.txt"), TEXT.formatted(names[1]));
        Files.write(folder.resolve("news/.hidden"), new byte[] {0});
        visitAs(Role.EDITOR, "/add");
        drop(folder.resolve("news"), "#add-text");
        browser.waitFor(() -> browser.all(".item.read").size() == 2);
        assertThat(browser.all(".item")).hasSize(2);
        assertThat(archive.publishedOn("no. " + names[0])).isEqualTo("2016-04-12");
        assertThat(archive.publishedOn("no. " + names[1])).isNull();
        assertThat(browser.errors()).isEmpty();
    }

    /** As somebody does who drags a file or a folder from the desktop. */
    private void drop(Path what, String onto) {
        Map<?, ?> at = (Map<?, ?>) browser.ask(
                "const { left, top } = document.querySelector(arguments[0]).getBoundingClientRect();"
                        + "return { x: Math.round(left + 20), y: Math.round(top + 20) }",
                onto);
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            browser.driver()
                    .executeCdpCommand(
                            "Input.dispatchDragEvent",
                            Map.of(
                                    "type",
                                    type,
                                    "x",
                                    at.get("x"),
                                    "y",
                                    at.get("y"),
                                    "data",
                                    Map.of(
                                            "items",
                                            List.of(),
                                            "files",
                                            List.of(what.toString()),
                                            "dragOperationsMask",
                                            1)));
        }
    }

    @Test
    void howFarARunHasComeIsToldAsItGoesOn() throws SQLException {
        String run =
                row("insert into ingestion_run (sources, items, kept, listed_at) values ('{dump.jsonl}', 4, 1, now())");
        visit("/add");
        browser.waitFor(() -> listens());
        assertThat(texts(".runs .source").get(0)).contains("dump.jsonl", "1 of 4 articles");
        assertThat(browser.find(".runs progress").getDomProperty("value")).isEqualTo("1");
        assertThat(Axe.violations(browser)).isEmpty();
        browser.ask("window.asked = 0; const real = fetch;"
                + "window.fetch = (...request) => (window.asked++, real(...request))");

        row("update ingestion_run set kept = 2, failed = 1 where id = '" + run + "'");
        browser.waitFor(() -> texts(".runs .source").get(0).contains("3 of 4 articles"));
        assertThat(browser.find(".runs summary").getText()).isEqualTo("1 failed");
        row("update ingestion_run set kept = 3, ended_at = now() where id = '" + run + "'");
        browser.waitFor(() -> texts(".runs .source").get(0).contains("4 of 4 articles"));
        assertThat(browser.all(".runs progress")).isEmpty();
        assertThat(browser.ask("return window.asked"))
                .as("it is told, not asked for")
                .isEqualTo(0L);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aRunThatBeginsIsSeenToBegin() throws SQLException {
        visit("/add");
        browser.waitFor(() -> listens());
        String run = row("insert into ingestion_run (sources) values ('{evening.jsonl}')");
        browser.waitFor(() -> texts(".runs .source").toString().contains("evening.jsonl"));
        row("update ingestion_run set items = 2, kept = 2, listed_at = now(), ended_at = now() where id = '" + run
                + "'");
        browser.waitFor(() -> texts(".runs .source").get(0).contains("2 of 2 articles"));
        assertThat(texts(".runs .source").toString().split("evening.jsonl", -1)).hasSize(2);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void whatARunCouldNotReadIsNamedWithTheReason(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("good.txt"), TEXT.formatted(UUID.randomUUID()));
        Files.writeString(folder.resolve("bad.jsonl"), "{\"text\": \n");
        Run run = runs.open(List.of(folder.toString()));
        runs.work(List.of(run), 1, null);
        visit("/add");
        assertThat(texts(".runs .source").get(0)).contains(folder.toString(), "2 of 2 articles");
        browser.find(".runs summary").click();
        assertThat(browser.find(".runs li li").getText()).contains("bad.jsonl");
        assertThat(Axe.violations(browser)).isEmpty();
        assertThat(overflow()).isNotPositive();
        assertThat(browser.errors()).isEmpty();
    }

    /** Writes a row, and answers its id. */
    private String row(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement one = connection.createStatement()) {
            one.execute(statement + " returning id");
            one.getResultSet().next();
            return one.getResultSet().getString(1);
        }
    }

    @Test
    void whatOthersAddIsSeenToCome() {
        visitAs(Role.EDITOR, "/add");
        browser.waitFor(() -> listens());
        String name = UUID.randomUUID().toString();
        read(TEXT.formatted(name));
        browser.waitFor(() -> texts(".arrivals").toString().contains(name));
        browser.find(".arrivals").findElement(By.partialLinkText(name)).click();
        browser.waitFor(() ->
                browser.isAtRest() && texts("h1").equals(List.of("Lighthouse of Westhaven stays dark, no. " + name)));
        assertThat(browser.errors()).isEmpty();
    }

    private boolean listens() {
        return browser.ask("return document.documentElement.dataset.live ?? ''").equals("yes");
    }
}
