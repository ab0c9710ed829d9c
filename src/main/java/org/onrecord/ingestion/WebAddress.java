package org.onrecord.ingestion;

import java.util.regex.Pattern;

/** Where an article was published. Readers are led there: nothing but the web will do. */
public final class WebAddress {
    private static final int LONGEST = 2_000;

    /** With a host, and without what ends an address in a page or a line. */
    private static final Pattern FORM =
            Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}\"<>/?#\\\\]+[^\\s\\p{Cntrl}\"<>]*");

    private WebAddress() {}

    /** Whether it is an absolute http or https address. */
    public static boolean is(String url) {
        return url.length() <= LONGEST && FORM.matcher(url).matches();
    }
}
