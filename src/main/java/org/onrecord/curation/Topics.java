package org.onrecord.curation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.onrecord.archive.ChangeKind;
import org.onrecord.archive.SubjectType;
import org.onrecord.archive.Topic;
import org.onrecord.curation.Complaint.Code;
import org.onrecord.curation.Correction.CreateTopic;

/** What people say about topics. */
final class Topics {
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_DESCRIPTION = 2_000;

    private Topics() {}

    static Made create(CreateTopic correction) {
        Complaints complaints = new Complaints();
        String label = complaints.words(correction.label(), LONGEST_LABEL, "label");
        String description = complaints.words(correction.description().value(), LONGEST_DESCRIPTION, "description");
        complaints.refuseIfAny();
        Topic topic = new Topic();
        topic.label = Objects.requireNonNull(label);
        topic.labelKey = label.toLowerCase(Locale.ROOT);
        topic.description = description;
        topic.curated.addAll(List.of("label", "description"));
        Topic.<Topic>find("labelKey", topic.labelKey).firstResultOptional().ifPresent(there -> {
            throw new Refused(
                    List.of(Complaint.of(
                            Code.TAKEN, "There is a topic of this label already, whatever its case: use it.", "label")),
                    there.id);
        });
        topic.persist();
        return new Made(ChangeKind.CREATE_TOPIC, SubjectType.TOPIC, topic.id);
    }
}
