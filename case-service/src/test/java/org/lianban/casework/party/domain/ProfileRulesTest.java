package org.lianban.casework.party.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Refusal;
import org.lianban.kernel.counter.Ruling.Refused;

class ProfileRulesTest {
    private static final PartyId ONE = new PartyId(new UUID(1, 1));
    private static final PartyId OTHER = new PartyId(new UUID(2, 2));
    private static final LocalDate DAY = LocalDate.of(2026, 7, 6);

    @Test
    void two_without_or_with_the_same_code_may_be_one() {
        assertThat(merge(profile(ONE, Set.of()), profile(OTHER, Set.of()))).isEmpty();
        assertThat(merge(profile(ONE, Set.of("a")), profile(OTHER, Set.of()))).isEmpty();
        assertThat(merge(profile(ONE, Set.of("a")), profile(OTHER, Set.of("a")))).isEmpty();
    }

    @Test
    void two_with_different_codes_are_two() {
        assertThat(merge(profile(ONE, Set.of("a")), profile(OTHER, Set.of("b"))))
                .contains(ProfileRefusal.PARTY_IDENTIFIERS_DIFFER);
    }

    @Test
    void a_person_is_no_organisation_and_one_is_one_already() {
        assertThat(
                        merge(
                                profile(ONE, Set.of()),
                                new Profile(List.of(OTHER), Set.of(), true, Footing.HANDLES)))
                .contains(ProfileRefusal.PARTY_KINDS_DIFFER);
        assertThat(merge(profile(ONE, Set.of()), profile(ONE, Set.of())))
                .contains(ProfileRefusal.PARTIES_ARE_ONE);
    }

    @Test
    void a_merge_is_undone_once() {
        assertThat(undo(false, caller(Role.OFFICER))).isEmpty();
        assertThat(undo(true, caller(Role.OFFICER))).contains(ProfileRefusal.MERGE_UNDONE);
    }

    @Test
    void a_name_is_not_given_up_before_it_was_taken() {
        Caller officer = caller(Role.OFFICER);
        Profile ours = profile(ONE, Set.of());
        assertThat(ProfileRules.unfitName(DAY, DAY, ours, officer)).isEmpty();
        assertThat(ProfileRules.unfitName(null, DAY, ours, officer)).isEmpty();
        assertThat(refusal(ProfileRules.unfitName(DAY, DAY.minusDays(1), ours, officer)))
                .contains(ProfileRefusal.NAME_PERIOD_REVERSED);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_those_who_handle_cases_join_and_part(Role role) {
        boolean may = role == Role.OFFICER || role == Role.UNIT_HEAD;
        assertThat(ProfileRules.closedToMerge(caller(role), Footing.HANDLES).isEmpty())
                .isEqualTo(may);
        assertThat(ProfileRules.closedToName(caller(role), Footing.HANDLES).isEmpty())
                .isEqualTo(may);
        assertThat(undo(true, caller(role)))
                .contains(may ? ProfileRefusal.MERGE_UNDONE : ProfileRefusal.ROLE_REQUIRED);
    }

    @Test
    void whoever_sees_a_party_by_a_share_neither_joins_nor_names_it() {
        Caller officer = caller(Role.OFFICER);
        assertThat(refusal(ProfileRules.closedToMerge(officer, Footing.BESIDE)))
                .contains(ProfileRefusal.PARTY_OF_OTHER_OFFICE);
        assertThat(refusal(ProfileRules.closedToName(officer, Footing.BESIDE)))
                .contains(ProfileRefusal.PARTY_OF_OTHER_OFFICE);
    }

    @Test
    void a_superior_joins_what_it_alone_sees_both_sides_of_and_names_nothing() {
        Caller officer = caller(Role.OFFICER);
        assertThat(ProfileRules.closedToMerge(officer, Footing.ABOVE)).isEmpty();
        assertThat(refusal(ProfileRules.closedToName(officer, Footing.ABOVE)))
                .contains(ProfileRefusal.PARTY_OF_OTHER_OFFICE);
    }

    @Test
    void two_are_parted_from_either_side_and_from_nowhere_else() {
        Caller officer = caller(Role.OFFICER);
        assertThat(ProfileRules.closedToUndo(officer, Footing.HANDLES, Footing.BESIDE)).isEmpty();
        assertThat(ProfileRules.closedToUndo(officer, Footing.BESIDE, Footing.HANDLES)).isEmpty();
        assertThat(refusal(ProfileRules.closedToUndo(officer, Footing.BESIDE, Footing.BESIDE)))
                .contains(ProfileRefusal.PARTY_OF_OTHER_OFFICE);
    }

    private static Optional<Refusal> undo(boolean undone, Caller caller) {
        Profile side = profile(ONE, Set.of());
        return refusal(ProfileRules.unfitToUndo(undone, side, side, caller));
    }

    private static Optional<Refusal> merge(Profile kept, Profile merged) {
        return refusal(ProfileRules.unfit(kept, merged, caller(Role.OFFICER)));
    }

    private static Optional<Refusal> refusal(Optional<Refused<Profile>> refused) {
        return refused.map(Refused::refusal);
    }

    private static Profile profile(PartyId party, Set<String> keys) {
        return new Profile(List.of(party), keys, false, Footing.HANDLES);
    }

    private static Caller caller(Role role) {
        return new Caller(new PersonId(new UUID(3, 3)), new OfficeId("430104"), "演示", Set.of(role));
    }
}
