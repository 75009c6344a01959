package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;

/**
 * What somebody is told of matters that he meets (law 8): of one that he may not see its office's
 * name, and that office is told so; of one that is restricted nothing at all, so that it bars
 * nothing either, and its office is told. Whose own matter is restricted is warned of nothing that
 * he does not see, for the warning would tell of his.
 */
@ApplicationScoped
class Matches {
    private final Grants grants;
    private final Met met;

    Matches(Grants grants, Met met) {
        this.grants = grants;
        this.met = met;
    }

    /** The first that may be named to him. */
    Optional<FiledMatch> first(Meeting meeting, List<FiledMatch> found) {
        Set<MatterId> seen = seen(meeting.caller(), found);
        if (isQuiet(meeting)) {
            return found.stream().filter(match -> seen.contains(match.matter())).findFirst();
        }
        for (FiledMatch match : found) {
            if (seen.contains(match.matter()) || !grants.isRestricted(match.matter())) {
                return Optional.of(match);
            }
            met.add(new Met.Match(meeting, match, false));
        }
        return Optional.empty();
    }

    /** He reads the name of the office; of what he sees anyhow nobody is told. */
    void named(Meeting meeting, FiledMatch match) {
        if (seen(meeting.caller(), List.of(match)).isEmpty()) {
            met.add(new Met.Match(meeting, match, true));
        }
    }

    // A filing is refused all the same (程序规定12), and what that shows is told.
    private boolean isQuiet(Meeting meeting) {
        @Nullable MatterId own = meeting.own();
        return meeting.act() == Meeting.Act.REGISTERING && own != null && grants.isRestricted(own);
    }

    private Set<MatterId> seen(Caller caller, List<FiledMatch> found) {
        return found.isEmpty()
                ? Set.of()
                : grants.seenBy(
                        caller.office(),
                        caller.person(),
                        found.stream().map(FiledMatch::matter).collect(Collectors.toSet()));
    }
}
