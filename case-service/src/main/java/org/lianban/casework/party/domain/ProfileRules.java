package org.lianban.casework.party.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.counter.Ruling.Refused;

/**
 * When two parties are one. A merge says so for reading only: it changes no matter and no filed
 * target, and whoever does not see both sides does not see it.
 */
public final class ProfileRules {
    private ProfileRules() {}

    /** Those who handle cases. */
    public static Optional<Refused<Profile>> closed(Caller caller) {
        return caller.is(Role.OFFICER) || caller.is(Role.UNIT_HEAD)
                ? Optional.empty()
                : refused(ProfileRefusal.ROLE_REQUIRED, Map.of("role", Role.OFFICER.name()));
    }

    /** Why they are not to be one; empty if they may be. */
    public static Optional<Refused<Profile>> unfit(Profile kept, Profile merged, Caller caller) {
        Set<String> keys = new HashSet<>(kept.keys());
        keys.addAll(merged.keys());
        return closed(caller)
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

    /** Why the merge is not to be undone; empty if it may be. */
    public static Optional<Refused<Profile>> unfitToUndo(boolean undone, Caller caller) {
        return closed(caller)
                .or(
                        () ->
                                undone
                                        ? refused(ProfileRefusal.MERGE_UNDONE, Map.of())
                                        : Optional.empty());
    }

    /** Why the name is not taken; empty if it may be. */
    public static Optional<Refused<Profile>> unfitName(
            @Nullable LocalDate from, @Nullable LocalDate to, Caller caller) {
        boolean ordered = from == null || to == null || !to.isBefore(from);
        return closed(caller)
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
