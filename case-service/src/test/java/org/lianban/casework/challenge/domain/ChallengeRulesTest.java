package org.lianban.casework.challenge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.challenge.domain.Challenge.Review;
import org.lianban.casework.challenge.domain.ChallengeRules.Challenging;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.ChallengeId;
import org.lianban.kernel.contract.ChallengeReviewed;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterChallenged;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Made;
import org.lianban.kernel.counter.Ruling.Refused;

class ChallengeRulesTest {
    private static final OfficeId CHANGSHA = OfficeId.of("430100");
    private static final OfficeId YUELU = OfficeId.of("430104");
    private static final OfficeId YUHU = OfficeId.of("430302");
    private static final MatterId MATTER = new MatterId(new UUID(0, 1));
    private static final PersonId READER = new PersonId(new UUID(0, 2));
    private static final PersonId AUDITOR = new PersonId(new UUID(0, 3));
    private static final UUID ID = new UUID(0, 9);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 15);
    private static final Instant NOW = Instant.parse("2026-04-15T02:00:00Z");
    private static final String REASON = "因核对同一当事人需要查阅";
    private static final OfficeTree TREE =
            new OfficeTree(
                    List.of(office(CHANGSHA, null), office(YUELU, CHANGSHA), office(YUHU, null)));

    @Test
    void administrators_alone_challenge_nothing_and_ten_characters_are_the_least() {
        for (Role role : Role.values()) {
            assertThat(word(ChallengeRules.closed(by(READER, YUELU, role), REASON)))
                    .as(role.name())
                    .isEqualTo(role.isAdministrator() ? "ROLE_REQUIRED" : "open");
        }
        Caller officer = by(READER, YUELU, Role.OFFICER);
        assertThat(word(ChallengeRules.closed(officer, "123456789")))
                .isEqualTo("CHALLENGE_REASON_THIN");
        assertThat(word(ChallengeRules.closed(officer, "1234567890"))).isEqualTo("open");
        assertThat(word(ChallengeRules.closed(officer, "𠮷𠮷𠮷𠮷𠮷")))
                .isEqualTo("CHALLENGE_REASON_THIN");
    }

    @Test
    void it_is_read_for_a_day_and_a_night_and_told_with_its_reason() {
        Made<Challenge> made = challenged();

        assertThat(made.next().until()).isEqualTo(Instant.parse("2026-04-16T02:00:00Z"));
        assertThat(made.next().review()).isNull();
        assertThat(made.orders()).isEmpty();
        assertThat(made.facts())
                .containsExactly(
                        new MatterChallenged(
                                MATTER, new ChallengeId(ID), YUELU, CHANGSHA, READER, REASON, 24));
    }

    @Test
    void the_auditor_of_the_office_that_wrote_it_or_of_one_above_reviews_it_once() {
        Challenge open = challenged().next();
        Review found = new Review(AUDITOR, DAY, false, "与工作无关");
        for (Role role : Role.values()) {
            for (OfficeId office : List.of(YUELU, CHANGSHA, YUHU)) {
                boolean may = role == Role.AUDIT_ADMINISTRATOR && !office.equals(YUHU);
                assertThat(
                                word(
                                        ChallengeRules.review(
                                                open, found, by(AUDITOR, office, role), TREE)))
                        .as(role + " of " + office)
                        .isEqualTo(may ? "made" : "ROLE_REQUIRED");
            }
        }
        Caller auditor = by(AUDITOR, YUELU, Role.AUDIT_ADMINISTRATOR);
        Made<Challenge> reviewed =
                (Made<Challenge>) ChallengeRules.review(open, found, auditor, TREE);
        assertThat(reviewed.facts())
                .containsExactly(
                        new ChallengeReviewed(
                                MATTER,
                                new ChallengeId(ID),
                                YUELU,
                                READER,
                                AUDITOR,
                                "NOT_JUSTIFIED",
                                "与工作无关",
                                DAY));
        assertThat(word(ChallengeRules.review(reviewed.next(), found, auditor, TREE)))
                .isEqualTo("CHALLENGE_REVIEWED");
    }

    private static Made<Challenge> challenged() {
        return (Made<Challenge>)
                ChallengeRules.challenge(
                        new Challenging(ID, "XS-演示-2026-000001", REASON),
                        new MatterFile(
                                MATTER,
                                "演示案件",
                                YUELU,
                                0,
                                Standing.OPEN,
                                1,
                                List.of(
                                        new Handling(
                                                new HandlingId(new UUID(0, 4)),
                                                YUELU,
                                                "XS-演示-2026-000001",
                                                Stage.FILED,
                                                Because.REGISTERED,
                                                0))),
                        YUELU,
                        by(READER, CHANGSHA, Role.OFFICER),
                        DAY,
                        NOW);
    }

    private static Caller by(PersonId person, OfficeId office, Role role) {
        return new Caller(person, office, "演示人员", Set.copyOf(EnumSet.of(role)));
    }

    private static String word(Optional<Refused<Challenge>> closed) {
        return closed.map(refused -> refused.refusal().name()).orElse("open");
    }

    private static String word(Ruling<Challenge> ruling) {
        return switch (ruling) {
            case Made<Challenge> _ -> "made";
            case Refused<Challenge> refused -> refused.refusal().name();
        };
    }

    private static Office office(OfficeId id, @Nullable OfficeId superior) {
        return new Office(
                id,
                id.value(),
                id.value(),
                superior == null ? OfficeKind.CITY : OfficeKind.COUNTY,
                "演示",
                superior,
                List.of(id.value()),
                Set.of(OfficeFunction.PENALTY));
    }
}
