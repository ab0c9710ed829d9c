package org.onrecord.access;

/**
 * Who sent a request.
 *
 * @param name as the history shows it
 */
public record Caller(String name, Role role) {
    /** Who showed neither key nor token. */
    public static final Caller ANYBODY = new Caller("anybody", Role.READER);

    /** Whether they may do what the role may. */
    public boolean may(Role needed) {
        return role.compareTo(needed) >= 0;
    }
}
