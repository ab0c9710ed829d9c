package org.onrecord.api;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.onrecord.access.Access;
import org.onrecord.access.Caller;
import org.onrecord.access.Role;

/** Which role a mutation needs. */
final class Permissions {
    /** All others: {@link Role#EDITOR}. */
    private static final Map<String, Role> NEEDED = Map.of("deleteArticle", Role.ADMIN);

    private Permissions() {}

    /** Refuses mutations of which this caller must not do one. */
    static void check(Collection<String> mutations, Caller caller) {
        for (String mutation : mutations) {
            if (!caller.may(needed(mutation))) {
                throw refusal(mutation, needed(mutation), caller);
            }
        }
    }

    private static Role needed(String mutation) {
        return NEEDED.getOrDefault(mutation, Role.EDITOR);
    }

    private static Refused refusal(String mutation, Role needed, Caller caller) {
        String needs = "`" + mutation + "` needs the role " + needed.name().toLowerCase(Locale.ROOT);
        return caller.equals(Caller.ANYBODY)
                ? new Refused(Failure.Code.UNAUTHENTICATED, needs + ". " + Access.HOW)
                : new Refused(
                        Failure.Code.FORBIDDEN,
                        needs + ", and \"" + caller.name() + "\" is "
                                + caller.role().name().toLowerCase(Locale.ROOT) + ".");
    }
}
