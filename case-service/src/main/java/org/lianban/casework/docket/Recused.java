package org.lianban.casework.docket;

/** What a person is recused from is in no list of his (law 8). */
final class Recused {
    private Recused() {}

    /**
     * The condition, with one place for the person. The matters are gathered once for the whole
     * statement: they are few, and the list is read in its index's order as without it.
     *
     * @param matter the column that says which matter a row is about
     */
    static String not(String matter) {
        return matter
                + " <> all (array(select x.matter_id from matter_exclusion x"
                + " where x.person_id = ? and x.ended_at is null))";
    }
}
