package org.lianban.casework.deadline.domain;

/**
 * What a limit rests on and whom it binds.
 *
 * @param rule row of the deadline register, {@code DL-01}
 * @param basis the articles
 * @param awaited who must keep it
 */
public record Law(String rule, String basis, Awaited awaited, Binding binding) {
    /**
     * Whose act the limit waits for. What others must do is nobody's work here while they may still
     * do it; once the limit has passed, it is ours to go on.
     */
    public enum Awaited {
        OURS,
        PARTY,
        POLICE,
        COURT,
        /** An authority that is not on this system. */
        OTHER
    }

    /** How binding it is. */
    public enum Binding {
        LAW,
        /** An older, stricter rule beside the one that binds: it only reminds. */
        WARNING,
        /** The agreement between offices: it only reminds (decision 3). */
        AGREEMENT
    }
}
