package org.onrecord.extraction.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Paragraph.Role;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** Parts paragraphs into sentences of tagged words, with OpenNLP's English model of Universal Dependencies. */
final class Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.2-2.5.0.bin";
    private static final Pattern WORD = Pattern.compile(
            // U.S., U.S.-led
            "(?:\\p{Lu}\\.){2,9}+(?:-\\p{L}++)?+"
                    // 's, 'll
                    + "|['’](?:s|re|ve|ll|d|m)\\b"
                    // 3.5, 10,000, 19th
                    + "|\\d++(?:[.,]\\d++){0,9}+\\p{L}*+(?:-\\p{L}++)*+"
                    // NATO-Russia, O'Brien, don't
                    + "|[\\p{L}\\p{M}\\p{N}]++(?:[-‑–&/][\\p{L}\\p{M}\\p{N}]++)*+(?:['’](?!(?:s|re|ve|ll|d|m)\\b)\\p{L}++)?+"
                    // any mark
                    + "|\\S");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|St|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec");
    /** Longer ones are cut: the time for a sentence must not grow without bound. */
    private static final int LONGEST_SENTENCE = 150;

    private final POSModel model;

    Tagger() {
        try (InputStream stream = Objects.requireNonNull(Tagger.class.getResourceAsStream(MODEL), MODEL)) {
            model = new POSModel(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentences of headline and body, in order; the same headline twice counts once. */
    List<Sentence> sentences(Text text, List<Paragraph> paragraphs) {
        // not safe for two threads, and cheap to make
        POSTaggerME tagger = new POSTaggerME(model, POSTagFormat.UD);
        List<Sentence> sentences = new ArrayList<>();
        boolean headlineSeen = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Role role = paragraphs.get(i).role();
            if (role == Role.BODY || (role == Role.HEADLINE && !headlineSeen)) {
                headlineSeen |= role == Role.HEADLINE;
                for (List<Token> tokens : split(text, paragraphs.get(i).span())) {
                    sentences.add(new Sentence(tag(tagger, tokens), i, role));
                }
            }
        }
        return sentences;
    }

    private record Token(String form, Span span) {}

    private static List<Word> tag(POSTaggerME tagger, List<Token> tokens) {
        String[] forms = tokens.stream().map(Token::form).toArray(String[]::new);
        String[] tags = tagger.tag(forms);
        List<Word> words = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            words.add(new Word(
                    forms[i],
                    forms[i].toLowerCase(Locale.ROOT),
                    tags[i],
                    tokens.get(i).span()));
        }
        return words;
    }

    private static List<List<Token>> split(Text text, Span paragraph) {
        List<List<Token>> sentences = new ArrayList<>();
        List<Token> sentence = new ArrayList<>();
        Matcher matcher =
                WORD.matcher(text.toString()).region(text.unit(paragraph.start()), text.unit(paragraph.end()));
        while (matcher.find()) {
            Token token = new Token(matcher.group(), text.span(matcher.start(), matcher.end()));
            if (!sentence.isEmpty() && (sentence.size() == LONGEST_SENTENCE || startsSentence(sentence, token))) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            }
            sentence.add(token);
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return sentences;
    }

    private static boolean startsSentence(List<Token> before, Token token) {
        int last = before.size() - 1;
        boolean apart = token.span().start() > before.get(last).span().end();
        if (!apart
                || !Character.isUpperCase(token.form().codePointAt(0))
                        && !token.form().matches("[\"“\\d].*")) {
            return false;
        }
        if (last > 0 && before.get(last).form().matches("[\"”’')\\]]")) {
            last--;
        }
        String mark = before.get(last).form();
        return mark.matches("[!?]")
                || mark.equals(".")
                        && (last == 0
                                || !ABBREVIATION
                                        .matcher(before.get(last - 1).form())
                                        .matches());
    }
}
