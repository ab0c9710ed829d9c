package org.onrecord.ingestion.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day of a date as news formats write it, at the place where it was written. */
final class Dates {
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ISO_DATE_TIME,
            DateTimeFormatter.ISO_DATE,
            // NITF and older NewsML: 20160412T104300+0200
            DateTimeFormatter.ofPattern("yyyyMMdd['T'HHmmss[XX][X]]"),
            // HTML's meta tags: 2016-04-12 10:43:00, 2016-04-12T10:43:00+0200
            DateTimeFormatter.ofPattern("yyyy-MM-dd[' ']['T'][HH:mm[:ss]][XX]"),
            // RSS: Tue, 12 Apr 2016 10:43:00 GMT
            DateTimeFormatter.RFC_1123_DATE_TIME);

    private Dates() {}

    static Optional<LocalDate> day(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(form.parse(written.strip(), LocalDate::from));
            } catch (DateTimeException e) {
                // not this form
            }
        }
        return Optional.empty();
    }
}
