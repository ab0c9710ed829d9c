package org.onrecord.startup;

/** Who connects to the embedded database. */
record Credentials(String user, String password) {}
