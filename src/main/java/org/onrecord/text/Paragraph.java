package org.onrecord.text;

/** A piece of the text with the role it plays; the span has no line break at either end. One that was wrapped by hand holds some inside. */
public record Paragraph(Role role, Span span) {
    /** What a paragraph is for. */
    public enum Role {
        HEADLINE,
        BYLINE,
        DATELINE,
        CAPTION,
        CREDIT,
        BODY
    }
}
