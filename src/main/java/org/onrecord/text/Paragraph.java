package org.onrecord.text;

/** A piece of the text with the role it plays; the span holds neither line break. */
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
