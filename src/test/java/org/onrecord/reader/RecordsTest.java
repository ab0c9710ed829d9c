package org.onrecord.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.access.Role;
import org.onrecord.testsupport.TestDatabase;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Editors add what was not found, and put right what is known of articles and actors; admins delete. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RecordsTest extends InBrowser {
    private static final String ARTICLE = """
            Mill of Southbrook is sold, no. %s

            The mill has stood still since May. The price was low at first. Nobody owns the machines.

            "The wheel will turn again," owner Ruth Calder said on Monday.
            """;

    private static final String FIRST = "The mill has stood still since May.";

    private String name = "";
    private String article = "";

    @BeforeEach
    void readAnArticle() {
        name = UUID.randomUUID().toString();
        article = read(ARTICLE.formatted(name));
        visit("/");
        browser.ask("sessionStorage.clear()");
        browser.errors();
    }

    @Test
    void wordsThatAreSelectedAreAddedAsAQuote() {
        visitAs(Role.EDITOR, "/article/" + article);
        select("price", "first");
        browser.press("q");
        assertThat(highlighted("beside")).isEqualTo(List.of("price was low at first"));
        select("stood", "still");
        assertThat(Axe.violations(browser)).isEmpty();
        browser.press(Keys.ENTER);
        browser.waitFor(() -> texts("dialog h2").equals(List.of("Who said it?")));
        assertThat(Axe.violations(browser)).isEmpty();
        browser.press("calder");
        browser.waitFor(() -> texts("dialog [aria-selected=true]").toString().contains("Calder"));
        browser.press(Keys.ENTER);
        browser.waitFor(() -> texts(".said.chosen").equals(List.of("price was low at first")));
        browser.waitFor(() -> notice().contains("Added"));
        assertThat(browser.find(".detail").getText()).contains("Calder", "Confirmed by an editor");
        assertThat(texts(".text .cue")).containsExactly("stood still");
        assertThat(texts(".label")).as("it stands where it was said").hasSize(2);
        assertThat(texts(".history li").toString()).contains("Added a quote");
        browser.press("u");
        browser.waitFor(() -> texts(".label").size() == 1);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aQuoteIsAddedByKeysAlone() {
        visitAs(Role.EDITOR, "/article/" + article);
        browser.press("q");
        assertThat(highlighted("editing")).isEqualTo(List.of(FIRST));
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ARROW_RIGHT);
        browser.pressWithShift(Keys.ARROW_LEFT);
        browser.press(Keys.ENTER);
        assertThat(highlighted("editing")).as("the word next to it").isEqualTo(List.of("The"));
        browser.press("-");
        browser.waitFor(() -> texts("dialog h2").equals(List.of("Who said it?")));
        browser.press(Keys.ENTER);
        browser.waitFor(() -> texts(".said.chosen").equals(List.of("price was low at first")));
        assertThat(browser.all(".text .cue")).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void wordsThatAreAQuoteAlreadyLeadToIt() {
        visitAs(Role.EDITOR, "/article/" + article);
        select("wheel", "again");
        browser.press("q");
        assertThat(highlighted("editing")).as("a cue elsewhere").isEqualTo(List.of("said"));
        browser.press(Keys.ENTER, Keys.ENTER);
        browser.waitFor(() -> !browser.all(".said.chosen").isEmpty());
        int quotes = texts(".label").size();
        browser.press(Keys.ESCAPE);
        select("wheel", "again");
        browser.press("q", Keys.ENTER, Keys.ENTER);
        browser.waitFor(() -> !browser.all(".said.chosen").isEmpty() && !notice().isEmpty());
        assertThat(texts(".label")).hasSize(quotes);
        browser.errors();
    }

    @Test
    void whatIsKnownOfAnActorIsPutRight() {
        String actor = archive.actorIn(article, "Calder");
        visitAs(Role.EDITOR, "/actor/" + actor);
        browser.press("i");
        browser.waitFor(() -> !browser.all("dialog.sheet").isEmpty());
        assertThat(Axe.violations(browser)).isEmpty();
        browser.enter("Ruth Calder of Southbrook", "dialog [name=name]");
        browser.find("dialog [name=kind]")
                .findElement(By.cssSelector("[value=GROUP]"))
                .click();
        browser.enter("owner of the mill", "dialog [name=description]");
        browser.enter("Calder\nMrs. Calder", "dialog [name=aliases]");
        browser.enter("seen in the register", "dialog [name=note]");
        browser.press(Keys.ENTER);
        browser.waitFor(() -> notice().contains("is changed"));
        assertThat(texts("h1")).containsExactly("Ruth Calder of Southbrook");
        assertThat(browser.find(".standfirst").getText()).isEqualToIgnoringCase("group: owner of the mill.");
        assertThat(browser.find("main").getText()).contains("Mrs. Calder", "seen in the register");
        browser.press("u");
        browser.waitFor(() -> texts("h1").equals(List.of("Ruth Calder")));
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void whomAnActorBelongsToIsSetAndCleared() {
        String actor = archive.actorIn(article, "Calder");
        visitAs(Role.EDITOR, "/actor/" + actor);
        sayBelongsTo("nato", "NATO");
        browser.waitFor(() -> "NATO".equals(archive.affiliationOf(actor)) && notice().contains("is changed"));
        assertThat(browser.find(".standfirst").getText()).endsWith("Belongs to NATO.");
        browser.press("u");
        browser.waitFor(() -> archive.affiliationOf(actor) == null && notice().contains("Taken back"));
        assertThat(texts(".history li")).hasSizeGreaterThan(1);
        browser.press("u");
        browser.waitFor(() -> notice().contains("nothing to undo"));
        sayBelongsTo("nato", "NATO");
        browser.waitFor(() -> "NATO".equals(archive.affiliationOf(actor)) && notice().contains("is changed"));
        sayBelongsTo("", "nobody");
        browser.waitFor(() -> archive.affiliationOf(actor) == null && notice().contains("is changed"));
        sayBelongsTo("ruth calder", "Ruth Calder");
        browser.waitFor(() -> browser.find("dialog .wrong").getText().contains("themselves"));
        assertThat(browser.errors()).isEmpty();
    }

    /** By keys alone. */
    private void sayBelongsTo(String words, String name) {
        browser.press("i");
        browser.waitFor(() -> !browser.all("dialog.sheet").isEmpty());
        browser.find(".sheet [aria-haspopup]").sendKeys(Keys.ENTER);
        browser.press(words + Keys.ARROW_UP);
        browser.waitFor(() -> texts(".picker [aria-selected=true]").toString().contains(name));
        assertThat(Axe.violations(browser)).isEmpty();
        browser.press(Keys.ENTER);
        assertThat(browser.find(".sheet [aria-haspopup]").getText()).isEqualTo(name);
        assertThat(Axe.violations(browser)).isEmpty();
        browser.find(".sheet [name=note]").sendKeys(Keys.ENTER);
    }

    @Test
    void whatIsRefusedIsSaidWhereItWasEntered() {
        visitAs(Role.EDITOR, "/article/" + article);
        browser.press("i");
        browser.enter("javascript:alert(1)", "dialog [name=url]");
        browser.press(Keys.ENTER);
        browser.waitFor(() -> browser.find("dialog .wrong").getText().contains("address of the web"));
        browser.enter("https://news.example/mill", "dialog [name=url]");
        browser.enter("The mill is sold", "dialog [name=headline]");
        browser.enter("The Southbrook Post", "dialog [name=agency]");
        browser.press(Keys.ENTER);
        browser.waitFor(() -> browser.all("dialog").isEmpty() && notice().contains("is changed"));
        assertThat(texts("h1")).containsExactly("The mill is sold");
        assertThat(browser.find(".imprint a").getAttribute("href")).isEqualTo("https://news.example/mill");
        assertThat(browser.find(".text").getText())
                .as("as it was printed, too")
                .contains("Mill of Southbrook is sold, no.");
        assertThat(Axe.violations(browser)).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void anArticleIsDeletedOnceThatIsConfirmed() {
        visitAs(Role.ADMIN, "/topics");
        goTo("/article/" + article);
        browser.waitFor(() -> !browser.all("article.text").isEmpty());
        browser.press("d");
        browser.waitFor(() -> texts("dialog h2").equals(List.of("Delete this article?")));
        assertThat(browser.find("dialog").getText()).contains("Mill of Southbrook", "1 quote", "cannot be taken back");
        assertThat(Axe.violations(browser)).isEmpty();
        browser.press(Keys.ENTER);
        browser.waitFor(() -> browser.all("dialog").isEmpty());
        assertThat(browser.address()).as("the first Enter cancels").isEqualTo("/article/" + article);
        browser.press("d", Keys.TAB, Keys.ENTER);
        browser.waitFor(() -> browser.address().equals("/") && notice().contains("is deleted"));
        assertThat(browser.find("main").getText()).doesNotContain(name);
        browser.ask("history.back()");
        browser.waitFor(() -> browser.address().equals("/topics"));
        visit("/article/" + article);
        assertThat(texts("h1")).containsExactly("There is nothing here");
        browser.errors();
    }

    @Test
    void anEditorIsToldWhoDeletes() {
        visitAs(Role.EDITOR, "/article/" + article);
        browser.press("d", Keys.TAB, Keys.ENTER);
        browser.waitFor(() -> notice().contains("needs the role admin"));
        assertThat(browser.all("article.text")).isNotEmpty();
        browser.errors();
    }

    @Test
    void whoOnlyReadsSeesNothingOfIt() {
        for (String path : List.of("/article/" + article, "/actor/" + archive.actorIn(article, "Calder"))) {
            visit(path);
            assertThat(browser.find("main").getText()).doesNotContain("For editors", "Change", "Delete", "Merge");
            browser.press("i");
            browser.waitFor(() -> texts("dialog h2").equals(List.of("Edit")));
            browser.press(Keys.ESCAPE);
            browser.waitFor(() -> browser.all("dialog").isEmpty());
        }
        assertThat(browser.errors()).isEmpty();
    }
}
