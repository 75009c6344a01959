package org.lianban.casework.lead;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** Which matters of others the present request has met so far; their offices are told from here. */
@RequestScoped
class Met {
    private final List<Match> matches = new ArrayList<>();

    /**
     * One of them.
     *
     * @param named whether the caller is shown that there is an office, and which
     */
    record Match(Meeting meeting, FiledMatch match, boolean named) {
        /** As the fact says it: of an import's row it is not said which office it is. */
        String shown() {
            if (!named) {
                return "NOTHING";
            }
            return switch (meeting.act()) {
                case REGISTERING, FILING -> "OFFICE_NAMED";
                case IMPORTING -> "EXISTENCE";
            };
        }
    }

    void add(Match match) {
        if (!matches.contains(match)) {
            matches.add(match);
        }
    }

    List<Match> all() {
        return List.copyOf(matches);
    }
}
