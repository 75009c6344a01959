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
     * @param named whether the caller is shown the office's name
     */
    record Match(Meeting meeting, FiledMatch match, boolean named) {}

    void add(Match match) {
        if (!matches.contains(match)) {
            matches.add(match);
        }
    }

    List<Match> all() {
        return List.copyOf(matches);
    }
}
