package org.onrecord.curation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Actor;
import org.onrecord.archive.ChangeKind;
import org.onrecord.archive.SubjectType;
import org.onrecord.curation.Complaint.Code;
import org.onrecord.curation.Correction.UpdateActor;

/** What people say about actors. */
final class Actors {
    private static final int LONGEST_NAME = 500;

    /** As the archive keeps of what it learns from articles. */
    private static final int MOST_NAMES = 50;

    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

    private final Found found;

    Actors(Found found) {
        this.found = found;
    }

    Made update(UpdateActor correction) {
        Actor actor = found.actor(correction.actor(), correction.expectedVersion(), "actor", "expectedVersion");
        Complaints complaints = new Complaints();
        complaints.notNull(correction.name(), "name");
        complaints.notNull(correction.kind(), "kind");
        Setting<String> name = words(correction.name(), "name", complaints);
        Setting<String> description = words(correction.description(), "description", complaints);
        Setting<List<String>> aliases = names(correction.aliases(), "aliases", complaints);
        Setting<List<String>> titles = names(correction.titles(), "titles", complaints);
        Setting<List<String>> descriptions = names(correction.descriptions(), "descriptions", complaints);
        checkCountry(correction.countryCode(), complaints);
        complaints.refuseIfAny();

        name.ifGiven(value -> actor.name = Objects.requireNonNull(value));
        correction.kind().ifGiven(value -> actor.kind = Objects.requireNonNull(value));
        description.ifGiven(value -> actor.description = value);
        aliases.ifGiven(value -> actor.aliases = Objects.requireNonNull(value));
        titles.ifGiven(value -> actor.titles = Objects.requireNonNull(value));
        descriptions.ifGiven(value -> actor.descriptions = Objects.requireNonNull(value));
        correction.affiliation().ifGiven(id -> actor.affiliation = affiliation(actor, id));
        correction.countryCode().ifGiven(value -> actor.countryCode = value);
        actor.curated = Curated.with(actor.curated, named(correction));
        return new Made(ChangeKind.UPDATE_ACTOR, SubjectType.ACTOR, actor.id);
    }

    private static List<String> named(UpdateActor correction) {
        return new Curated()
                .and("name", correction.name())
                .and("kind", correction.kind())
                .and("description", correction.description())
                .and("aliases", correction.aliases())
                .and("titles", correction.titles())
                .and("descriptions", correction.descriptions())
                .and("affiliation", correction.affiliation())
                .and("countryCode", correction.countryCode())
                .names();
    }

    private static Setting<String> words(Setting<String> setting, String field, Complaints complaints) {
        return setting.map(value -> complaints.words(value, LONGEST_NAME, field));
    }

    private static Setting<List<String>> names(Setting<List<String>> setting, String field, Complaints complaints) {
        complaints.notNull(setting, field);
        complaints.atMost(MOST_NAMES, setting.value(), field);
        return setting.map(values -> {
            Set<String> names = new LinkedHashSet<>();
            for (int i = 0; i < values.size(); i++) {
                names.add(String.valueOf(complaints.words(values.get(i), LONGEST_NAME, field, String.valueOf(i))));
            }
            return new ArrayList<>(names);
        });
    }

    private static void checkCountry(Setting<String> country, Complaints complaints) {
        if (country.value() != null && !COUNTRY_CODE.matcher(country.value()).matches()) {
            complaints.add(
                    Code.BAD_VALUE,
                    "`countryCode` is two capital letters (ISO 3166-1 alpha-2): \"NO\".",
                    "countryCode");
        }
    }

    private @Nullable Actor affiliation(Actor actor, @Nullable UUID id) {
        if (id == null) {
            return null;
        }
        Actor affiliation = found.actor(id, "affiliation");
        Set<UUID> seen = new HashSet<>();
        for (Actor above = affiliation; above != null && seen.add(above.id); above = above.affiliation) {
            if (above.id.equals(actor.id)) {
                throw new Refused(
                        Code.BAD_VALUE,
                        "Nobody can belong to themselves, nor to somebody who belongs to them.",
                        "affiliation");
            }
        }
        return affiliation;
    }
}
