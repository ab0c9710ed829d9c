package org.onrecord.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.access.Role;
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
