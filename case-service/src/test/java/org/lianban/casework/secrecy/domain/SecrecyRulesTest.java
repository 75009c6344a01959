package org.lianban.casework.secrecy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.access.domain.SecretGround;
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
import org.lianban.casework.secrecy.domain.SecrecyCommand.Lift;
import org.lianban.casework.secrecy.domain.SecrecyCommand.Mark;
import org.lianban.casework.secrecy.domain.SecrecySituation.OfDocument;
import org.lianban.casework.secrecy.domain.SecretMark.Step;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.DocumentId;
import org.lianban.kernel.contract.DocumentMarkedSecret;
import org.lianban.kernel.contract.DocumentSecrecyLifted;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Made;
import org.lianban.kernel.counter.Ruling.Refused;

class SecrecyRulesTest {
    private static final OfficeId YUELU = OfficeId.of("430104");
    private static final OfficeId YUHU = OfficeId.of("430302");
    private static final Instant NOW = Instant.parse("2026-04-15T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 15);
    private static final MatterId MATTER = new MatterId(new UUID(0, 1));
    private static final PersonId PERSON = new PersonId(new UUID(0, 2));
    private static final UUID ITEM = new UUID(0, 3);
    private static final Document LEDGER = Document.item(ITEM, YUELU, 3);
    private static final OfficeTree TREE =
            new OfficeTree(List.of(office(YUELU, "岳麓区局"), office(YUHU, "雨湖区局")));

    private static final Mark MARK = mark(SecretGround.TRADE_SECRET, null);
    private static final Lift LIFT = new Lift("已公开");

    @Test
    void who_decides_what_in_which_state() {
        List<String> answers = new ArrayList<>();
        for (boolean secret : List.of(false, true)) {
            for (OfficeId writing : List.of(YUELU, YUHU)) {
                for (SecrecyCommand command : List.of(MARK, LIFT)) {
                    for (Role role : List.of(Role.OFFICER, Role.UNIT_HEAD, Role.AGENCY_HEAD)) {
                        for (boolean inCharge : List.of(false, true)) {
                            answers.add(
                                    "%s %s %s %s%s: %s"
                                            .formatted(
                                                    secret ? "SECRET" : "OPEN",
                                                    writing.equals(YUELU) ? "WRITES" : "WROTE",
                                                    command.getClass().getSimpleName(),
                                                    role,
                                                    inCharge ? " in charge" : "",
                                                    word(
                                                            decide(
                                                                    command,
                                                                    now(writing, role, inCharge),
                                                                    LEDGER,
                                                                    secret ? marked() : null))));
                        }
                    }
                }
            }
        }

        assertThat(String.join("\n", answers))
                .isEqualTo(
                        """
                        OPEN WRITES Mark OFFICER: SECRECY_OFFICER_REQUIRED{}
                        OPEN WRITES Mark OFFICER in charge: made
                        OPEN WRITES Mark UNIT_HEAD: SECRECY_OFFICER_REQUIRED{}
                        OPEN WRITES Mark UNIT_HEAD in charge: made
                        OPEN WRITES Mark AGENCY_HEAD: made
                        OPEN WRITES Mark AGENCY_HEAD in charge: made
                        OPEN WRITES Lift OFFICER: ROLE_REQUIRED{role=AGENCY_HEAD / PRINCIPAL}
                        OPEN WRITES Lift OFFICER in charge: ROLE_REQUIRED{role=AGENCY_HEAD / PRINCIPAL}
                        OPEN WRITES Lift UNIT_HEAD: ROLE_REQUIRED{role=AGENCY_HEAD / PRINCIPAL}
                        OPEN WRITES Lift UNIT_HEAD in charge: ROLE_REQUIRED{role=AGENCY_HEAD / PRINCIPAL}
                        OPEN WRITES Lift AGENCY_HEAD: NOT_SECRET{}
                        OPEN WRITES Lift AGENCY_HEAD in charge: NOT_SECRET{}
                        OPEN WROTE Mark OFFICER: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Mark OFFICER in charge: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Mark UNIT_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Mark UNIT_HEAD in charge: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Mark AGENCY_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Mark AGENCY_HEAD in charge: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Lift OFFICER: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Lift OFFICER in charge: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Lift UNIT_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Lift UNIT_HEAD in charge: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Lift AGENCY_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Lift AGENCY_HEAD in charge: NOT_WRITING_OFFICE{office=雨湖区局}
                        SECRET WRITES Mark OFFICER: SECRECY_OFFICER_REQUIRED{}
                        SECRET WRITES Mark OFFICER in charge: SECRECY_IN_FORCE{}
                        SECRET WRITES Mark UNIT_HEAD: SECRECY_OFFICER_REQUIRED{}
                        SECRET WRITES Mark UNIT_HEAD in charge: SECRECY_IN_FORCE{}
                        SECRET WRITES Mark AGENCY_HEAD: SECRECY_IN_FORCE{}
                        SECRET WRITES Mark AGENCY_HEAD in charge: SECRECY_IN_FORCE{}
                        SECRET WRITES Lift OFFICER: ROLE_REQUIRED{role=AGENCY_HEAD / PRINCIPAL}
                        SECRET WRITES Lift OFFICER in charge: ROLE_REQUIRED{role=AGENCY_HEAD / PRINCIPAL}
                        SECRET WRITES Lift UNIT_HEAD: ROLE_REQUIRED{role=AGENCY_HEAD / PRINCIPAL}
                        SECRET WRITES Lift UNIT_HEAD in charge: ROLE_REQUIRED{role=AGENCY_HEAD / PRINCIPAL}
                        SECRET WRITES Lift AGENCY_HEAD: made
                        SECRET WRITES Lift AGENCY_HEAD in charge: made
                        SECRET WROTE Mark OFFICER: NOT_WRITING_OFFICE{office=雨湖区局}
                        SECRET WROTE Mark OFFICER in charge: NOT_WRITING_OFFICE{office=雨湖区局}
                        SECRET WROTE Mark UNIT_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        SECRET WROTE Mark UNIT_HEAD in charge: NOT_WRITING_OFFICE{office=雨湖区局}
                        SECRET WROTE Mark AGENCY_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        SECRET WROTE Mark AGENCY_HEAD in charge: NOT_WRITING_OFFICE{office=雨湖区局}
                        SECRET WROTE Lift OFFICER: NOT_WRITING_OFFICE{office=雨湖区局}
                        SECRET WROTE Lift OFFICER in charge: NOT_WRITING_OFFICE{office=雨湖区局}
                        SECRET WROTE Lift UNIT_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        SECRET WROTE Lift UNIT_HEAD in charge: NOT_WRITING_OFFICE{office=雨湖区局}
                        SECRET WROTE Lift AGENCY_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        SECRET WROTE Lift AGENCY_HEAD in charge: NOT_WRITING_OFFICE{office=雨湖区局}""");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_learnt_is_kept_whatever_becomes_of_the_matter(Standing standing) {
        assertThat(word(decide(MARK, now(YUELU, Role.OFFICER, true, standing), LEDGER, null)))
                .isEqualTo("made");
        assertThat(
                        word(
                                decide(
                                        LIFT,
                                        now(YUELU, Role.AGENCY_HEAD, false, standing),
                                        LEDGER,
                                        marked())))
                .isEqualTo("made");
        assertThat(word(decide(MARK, now(YUHU, Role.AGENCY_HEAD, true, standing), LEDGER, null)))
                .isEqualTo("NOT_WRITING_OFFICE{office=雨湖区局}");
    }

    @Test
    void the_ground_is_one_of_the_law_and_another_law_is_named() {
        assertThat(word(marking(SecretGround.OTHER_STATUTORY, null)))
                .isEqualTo("SECRECY_WORDS_MISSING{pointer=/words}");
        assertThat(word(marking(SecretGround.PERSONAL_PRIVACY, "某法")))
                .isEqualTo("SECRECY_WORDS_NOT_ASKED{pointer=/words}");
        assertThat(word(marking(SecretGround.OTHER_STATUTORY, "《反洗钱法》第七条"))).isEqualTo("made");
        assertThat(word(marking(SecretGround.PERSONAL_PRIVACY, null))).isEqualTo("made");
    }

    @Test
    void a_document_of_another_matter_is_not_marked() {
        assertThat(word(decide(MARK, now(YUELU, Role.OFFICER, true), null, null)))
                .isEqualTo("SECRECY_DOCUMENT_UNKNOWN{pointer=/documentId}");
    }

    @Test
    void what_is_told_names_the_document_and_not_what_it_says() {
        Ruling<SecretMark> marked = decide(MARK, now(YUELU, Role.OFFICER, true), LEDGER, null);
        Ruling<SecretMark> lifted =
                decide(LIFT, now(YUELU, Role.AGENCY_HEAD, false), LEDGER, marked());

        assertThat(((Made<SecretMark>) marked).facts())
                .containsExactly(
                        new DocumentMarkedSecret(
                                MATTER,
                                "EVIDENCE",
                                new DocumentId(ITEM),
                                YUELU,
                                "EVIDENCE",
                                "3",
                                "TRADE_SECRET",
                                null,
                                DAY));
        assertThat(((Made<SecretMark>) lifted).facts())
                .containsExactly(
                        new DocumentSecrecyLifted(
                                MATTER,
                                "EVIDENCE",
                                new DocumentId(ITEM),
                                YUELU,
                                "EVIDENCE",
                                "3",
                                DAY));
        assertThat(((Made<SecretMark>) lifted).next().isInForce()).isFalse();
    }

    private static Ruling<SecretMark> marking(SecretGround ground, @Nullable String words) {
        return decide(mark(ground, words), now(YUELU, Role.OFFICER, true), LEDGER, null);
    }

    private static Mark mark(SecretGround ground, @Nullable String words) {
        return new Mark(new UUID(0, 9), ground, words);
    }

    private static Ruling<SecretMark> decide(
            SecrecyCommand command,
            SecrecySituation now,
            @Nullable Document document,
            @Nullable SecretMark inForce) {
        return SecrecyRules.decide(command, new OfDocument(now, document, inForce));
    }

    private static SecretMark marked() {
        return new SecretMark(
                new UUID(0, 8),
                MATTER,
                LEDGER,
                SecretGround.TRADE_SECRET,
                null,
                YUELU,
                new Step(PERSON, NOW.minusSeconds(60)),
                null);
    }

    private static SecrecySituation now(OfficeId writing, Role role, boolean inCharge) {
        return now(writing, role, inCharge, Standing.OPEN);
    }

    private static SecrecySituation now(
            OfficeId writing, Role role, boolean inCharge, Standing standing) {
        return new SecrecySituation(
                new MatterFile(
                        MATTER,
                        "演示",
                        writing,
                        1,
                        standing,
                        1,
                        List.of(
                                new Handling(
                                        new HandlingId(new UUID(0, 4)),
                                        writing,
                                        "XS-演示-2026-000001",
                                        Stage.FILED,
                                        Because.REGISTERED,
                                        0))),
                new Caller(PERSON, YUELU, "演示人员", Set.of(role)),
                inCharge ? List.of(PERSON) : List.of(),
                TREE,
                new Occasion(Actor.person(PERSON, YUELU), NOW));
    }

    private static String word(Ruling<SecretMark> ruling) {
        return switch (ruling) {
            case Made<SecretMark> _ -> "made";
            case Refused<SecretMark> refused -> refused.refusal().name() + refused.particulars();
        };
    }

    private static Office office(OfficeId id, String name) {
        return new Office(
                id,
                name,
                name,
                OfficeKind.COUNTY,
                "演示",
                null,
                List.of(id.value()),
                Set.of(OfficeFunction.PENALTY));
    }
}
