package org.lianban.casework.docket;

/**
 * What is hidden from a person though his office sees it is in no list of his (law 8): he is
 * recused from it, or not among those whom a restriction names.
 */
final class Hidden {
    private Hidden() {}

    /**
     * The condition, with one place for the person. The matters are gathered once for the whole
     * statement: they are few, and the list is read in its index's order as without it.
     *
     * @param matter the column that says which matter a row is about
     */
    static String not(String matter) {
        return matter
                + " <> all (array(select x.matter_id from matter_hidden x"
                + " where x.person_id = ?))";
    }

    /**
     * The same of a turn {@code t}, with two places for the person: what an office was written is
     * kept from whoever is recused, and from nobody else.
     */
    static String notATurn() {
        return "case when is_addressed(t.kind)"
                + " then t.matter_id <> all (array(select x.matter_id from matter_exclusion x"
                + " where x.person_id = ? and x.ended_at is null)) else "
                + not("t.matter_id")
                + " end";
    }
}
