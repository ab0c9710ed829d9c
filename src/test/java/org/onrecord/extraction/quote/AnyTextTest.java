package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.onrecord.text.Text;

class AnyTextTest {
    private static final QuoteReader READER = new QuoteReader(1);

    @AfterContainer
    static void close() {
        READER.close();
    }

    @Property(tries = 100)
    void anyCharactersAreRead(@ForAll String any) {
        Text text = new Text(any + " said: \"" + any);

        assertThat(READER.read(text, ParagraphLines.of(text))).allSatisfy(quote -> Holds.in(text, quote));
    }
}
