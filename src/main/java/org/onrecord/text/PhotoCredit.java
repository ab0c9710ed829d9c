package org.onrecord.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A photo's caption and who took it.
 *
 * @param caption the words about the picture; empty where the line is a credit and no more
 * @param credit who is named ("AA")
 */
public record PhotoCredit(String caption, String credit) {
    private static final int LONGEST = 600;
    private static final String WHO = "(?<who>[\\p{Lu}@][^()\\[\\]:;!?]{0,60}?)";

    private static final Pattern[] FORMS = {
        // Officials at the meeting - AA photo
        Pattern.compile(" +[-–—/|] +(?!.* [-–—/|] )" + WHO + " (?i:photos?|images?|pictures?)\\.?$"),
        // AA photo
        Pattern.compile("^(?<who>\\p{Lu}[^ ]{0,30}(?: \\p{Lu}[^ ]{0,30}){0,3}) (?i:photos?|images?|pictures?)\\.?$"),
        // (AP Photo/Jane Doe), (Photo by Jane Doe/Getty Images), [Image: NASA]
        Pattern.compile(
                "[(\\[](?!\\d|Reporting|Editing|Additional|Writing)(?:(?i:photo|image|picture|credit|file photo)s?(?: credit)?(?: by|:| courtesy of) *)?"
                        + "(?<who>[^()\\[\\]]{0,20}(?:Photo|Images?|AFP|REUTERS|Reuters|EPA|Getty)[^()\\[\\]]{0,60}|(?<=(?i:by|:|of) )[^()\\[\\]]{1,60})[)\\]]\\.?$"),
        // Image: United States Navy.
        Pattern.compile(
                "(?:^|(?<=[.!?\"”] ))(?i:photo|image|picture|photograph|photo credit|image credit|credit|file photo)s?(?: by|:| courtesy of) *"
                        + WHO + "\\.?$"),
        // REUTERS/Jane Doe
        Pattern.compile("(?:^| )(?<who>(?:REUTERS|AFP|EPA|AP|Getty)(?: Images)?/[\\p{Lu}][^()]{0,40}?)\\.?$"),
    };

    /**
     * Reads a line as a caption or credit.
     *
     * @param line one line of text
     * @return null where it is something else
     */
    public static @Nullable PhotoCredit of(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(line);
            if (m.find()) {
                String caption = line.substring(0, m.start()).strip();
                return new PhotoCredit(caption, m.group("who").strip());
            }
        }
        return null;
    }
}
