package org.lianban.benchmark;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What should have been told beside what stands in people's lists.
 *
 * @param expected notices that the journal's facts call for
 * @param listed of these, found in the list of whom they are for
 * @param missing of these, found in no list
 * @param twice found more than once
 * @param strange found, but called for by no fact
 */
record Tally(int expected, int listed, int missing, int twice, int strange) {

    /** One fact as one person should be told of it; each type happens once to each matter here. */
    record Notice(String person, String matter, String type) {}

    static Tally of(Set<Notice> expected, Collection<Notice> found) {
        Map<Notice, Integer> times = new HashMap<>();
        found.forEach(notice -> times.merge(notice, 1, Integer::sum));
        Set<Notice> listed = new HashSet<>(times.keySet());
        listed.retainAll(expected);
        int twice = (int) times.values().stream().filter(number -> number > 1).count();
        return new Tally(
                expected.size(),
                listed.size(),
                expected.size() - listed.size(),
                twice,
                times.size() - listed.size());
    }

    boolean isWhole() {
        return missing == 0 && twice == 0 && strange == 0;
    }
}
