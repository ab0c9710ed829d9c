package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extraction.Extraction.QuoteKind;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

class QuotationMarksTest {
    /** The content stands in braces. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "DIRECT   | \"{One},\" he said.",
                "DIRECT   | \"{One}, he said.",
                "INDIRECT | \"One,\" he said, and {two}.",
                "DIRECT   | “{One},” he said. “{Two} ‘three’ four.”",
                "DIRECT   | „{Nein}“, sagte sie. {“Doch”}",
                "INDIRECT | „Nein“, sagte sie, {ja} „doch“",
                "DIRECT   | ”{Nej},” sade hon. »{Nej},« sagde hun. «{Non}», dit-elle.",
                "INDIRECT | »Nej,« sagde hun, {ja}. «Non», dit-elle",
                "DIRECT   | '{It's the workers'}', he said.",
                "INDIRECT | The workers' boss said {it's fine}, o' course, in the '90s",
                "DIRECT   | ‘{I don’t know},’ he said.",
                "MIXED    | He said {it was a “disgrace” to us}.",
                "MIXED    | He would look with a {\"particular focus on risk\". This is it}.",
                "MIXED    | He would {look with a \"particular focus on risk}.",
                "INDIRECT | With a \"particular focus on risk. She said {it was so}.",
                "DIRECT   | “One. {Two}.¶“{Three},” he said.",
                "INDIRECT | A 6\" pipe and a 5'10\" man, he said, {fit}.",
                "DIRECT   | \"{He told me 'never' and left},\" she said.",
            })
    void kindIsHowMuchStandsInMarks(QuoteKind kind, String marked) {
        Parsed parsed = Parsed.of(marked.replace("¶", "\n"));

        assertThat(parsed.marks().kind(parsed.content())).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"One,\"} he said. | One",
                "{ “One”, } he said | One",
                "{\"One\" and \"two\"} | \"One\" and \"two\"",
                "{a \"great man,\"} he said | a \"great man,\"",
                "a \"{great man,\"} he said | great man",
                "blamed \"{human error\" and fear} | \"human error\" and fear",
                "a \"great {man\" and fear} | man\" and fear",
                "{a \"great man}\" | a \"great man\"",
                "{a \"great man},\" he said | a \"great man,\"",
                "for {the workers'} | the workers'",
                "'{for the workers'} | for the workers",
                "{\"\"} | \"\"",
                "a {\"particular focus} | particular focus",
            })
    void marksAroundAreTakenOffAndMarksWithinStay(String marked, String trimmed) {
        Parsed parsed = Parsed.of(marked);

        assertThat(parsed.text().substring(parsed.marks().fit(parsed.content().get(0))))
                .isEqualTo(trimmed);
    }

    @Property
    void anyMarksCanBePaired(
            @ForAll @Chars({'"', '“', '”', '„', '\'', '‘', '’', '«', '»', 'a', ' ', ',', '.', '\n'}) String any) {
        Text text = new Text(any);
        QuotationMarks marks = new QuotationMarks(text);
        Span whole = new Span(0, text.length());

        assertThat(whole.contains(marks.fit(whole))).isTrue();
        assertThat(marks.kind(List.of(whole))).isNotNull();
        assertThat(marks.fit(marks.fit(whole))).isEqualTo(marks.fit(whole));
    }

    private record Parsed(Text text, List<Span> content) {
        static Parsed of(String marked) {
            List<Span> content = new ArrayList<>();
            StringBuilder plain = new StringBuilder();
            int start = 0;
            for (int i = 0; i < marked.length(); i++) {
                switch (marked.charAt(i)) {
                    case '{' -> start = plain.length();
                    case '}' -> content.add(new Span(start, plain.length()));
                    default -> plain.append(marked.charAt(i));
                }
            }
            return new Parsed(new Text(plain.toString()), content);
        }

        QuotationMarks marks() {
            return new QuotationMarks(text);
        }
    }
}
