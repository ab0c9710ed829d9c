package org.onrecord.archive;

/** What a paragraph is for. */
public enum ParagraphRole {
    HEADLINE,
    BYLINE,
    DATELINE,
    CAPTION,
    CREDIT,
    BODY
}
