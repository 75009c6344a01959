package org.lianban.casework.me;

import java.util.List;

/** A place of the console. */
enum Place {
    WORK,
    LEADS,
    CASES,
    TRANSFERS,
    OFFICES,
    CALENDAR;

    /**
     * Whoever belongs to an office may read what it may see; what he may do is another question.
     */
    static List<Place> ofPersons() {
        return List.of(values());
    }
}
