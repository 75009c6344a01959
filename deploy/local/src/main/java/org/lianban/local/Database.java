package org.lianban.local;

/**
 * One database with its two roles: the owner migrates, the app works with rows and defines nothing.
 */
public record Database(String name, String jdbcUrl, Credentials owner, Credentials app) {

    /** A role of the server and its password. */
    public record Credentials(String role, String password) {}
}
