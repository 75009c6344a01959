package org.lianban.casework.party.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.counter.Ruling.Refused;

/**
 * When two parties are one. A merge says so for reading only: it changes no matter and no filed
 * target, and whoever does not see both sides does not see it. Who may say so, and who may name a
 * party otherwise, stands in decisions/0055.
 */
public final class ProfileRules {
    /** Those who handle cases. */
    private static final List<Role> JOINING = List.of(Role.OFFICER, Role.UNIT_HEAD);

    private ProfileRules() {}

    /**
     * Why the caller joins this party with none, nor parts them; empty if he may. A name is said of
     * one matter, a merge of two: of two offices below it, their superior alone sees both.
     */
    public static Optional<Refused<Profile>> closedToMerge(Caller caller, Footing footing) {
        return switch (footing) {
            case HANDLES, ABOVE -> closed(caller);
            case BESIDE -> refused(ProfileRefusal.PARTY_OF_OTHER_OFFICE, Map.of());
        };
    }

    /** Why the caller enters or withdraws no name of this party; empty if he may. */
    public static Optional<Refused<Profile>> closedToName(Caller caller, Footing footing) {
        return switch (footing) {
            case HANDLES -> closed(caller);
            case ABOVE, BESIDE -> refused(ProfileRefusal.PARTY_OF_OTHER_OFFICE, Map.of());
        };
    }

    private static Optional<Refused<Profile>> closed(Caller caller) {
        return JOINING.stream().anyMatch(caller::is)
                ? Optional.empty()
                : refused(ProfileRefusal.ROLE_REQUIRED, Role.anyOf(JOINING));
    }

    /** Why they are not to be one; empty if they may be. */
    public static Optional<Refused<Profile>> unfit(Profile kept, Profile merged, Caller caller) {
        Set<String> keys = new HashSet<>(kept.keys());
        keys.addAll(merged.keys());
        return closedToMerge(caller, kept.footing())
                .or(
                        () ->
                                kept.parties().stream().anyMatch(merged.parties()::contains)
                                        ? refused(ProfileRefusal.PARTIES_ARE_ONE, Map.of())
                                        : Optional.empty())
                .or(
                        () ->
                                kept.person() == merged.person()
                                        ? Optional.empty()
                                        : refused(ProfileRefusal.PARTY_KINDS_DIFFER, Map.of()))
                .or(
                        () ->
                                keys.size() <= 1
                                        ? Optional.empty()
                                        : refused(
                                                ProfileRefusal.PARTY_IDENTIFIERS_DIFFER, Map.of()));
    }

    /** Why the two are not to be parted again; empty if they may be, from either side. */
    public static Optional<Refused<Profile>> closedToUndo(
            Caller caller, Footing kept, Footing merged) {
        Optional<Refused<Profile>> closed = closedToMerge(caller, kept);
        return closed.isEmpty() ? closed : closedToMerge(caller, merged);
    }

    /** Why the merge is not to be undone; empty if it may be. */
    public static Optional<Refused<Profile>> unfitToUndo(
            boolean undone, Profile kept, Profile merged, Caller caller) {
        return closedToUndo(caller, kept.footing(), merged.footing())
                .or(
                        () ->
                                undone
                                        ? refused(ProfileRefusal.MERGE_UNDONE, Map.of())
                                        : Optional.empty());
    }

    /** Why the name is not taken; empty if it may be. */
    public static Optional<Refused<Profile>> unfitName(
            @Nullable LocalDate from, @Nullable LocalDate to, Profile party, Caller caller) {
        boolean ordered = from == null || to == null || !to.isBefore(from);
        return closedToName(caller, party.footing())
                .or(
                        () ->
                                ordered
                                        ? Optional.empty()
                                        : refused(ProfileRefusal.NAME_PERIOD_REVERSED, Map.of()));
    }

    private static Optional<Refused<Profile>> refused(
            ProfileRefusal refusal, Map<String, String> particulars) {
        return Optional.of(new Refused<>(refusal, particulars));
    }
}
