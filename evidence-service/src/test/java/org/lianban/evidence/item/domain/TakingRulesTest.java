package org.lianban.evidence.item.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

class TakingRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 8);
    private static final PersonId FIRST = new PersonId(UUID.randomUUID());
    private static final PersonId SECOND = new PersonId(UUID.randomUUID());
    private static final Collectors OFFICERS = new Collectors(Set.of(FIRST, SECOND), List.of());
    private static final Attestation ATTESTED = new Attestation("与原件核对无误", "演示", TODAY);
    private static final Making MADE =
            new Making("录音", Instant.parse("2026-07-08T01:00:00Z"), "演示", "存储卡");
    private static final Quantity SOME = new Quantity("1", "件");

    /** What is missing in each kind of evidence when nothing but the title is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kind            | form     | attested | made  | sound | written | bytes | counted | refusal
                    DOCUMENTARY     | ORIGINAL | false    | false | false | false   | true  | false   |
                    DOCUMENTARY     | COPY     | false    | false | false | false   | true  | false   | COPY_NOT_ATTESTED
                    DOCUMENTARY     | COPY     | true     | false | false | false   | true  | false   |
                    PHYSICAL        | ORIGINAL | false    | false | false | false   | true  | false   |
                    PHYSICAL        | ORIGINAL | false    | false | false | false   | false | false   | EVIDENCE_QUANTITY_MISSING
                    PHYSICAL        | ORIGINAL | false    | false | false | false   | false | true    |
                    AUDIO_VISUAL    | ORIGINAL | false    | false | false | false   | true  | false   | EVIDENCE_MAKING_MISSING
                    AUDIO_VISUAL    | ORIGINAL | false    | true  | false | false   | true  | false   |
                    AUDIO_VISUAL    | ORIGINAL | false    | true  | true  | false   | true  | false   | EVIDENCE_TRANSCRIPT_MISSING
                    AUDIO_VISUAL    | ORIGINAL | false    | true  | true  | true    | true  | false   |
                    AUDIO_VISUAL    | COPY     | false    | true  | true  | true    | true  | false   | COPY_NOT_ATTESTED
                    ELECTRONIC      | ORIGINAL | false    | false | false | false   | true  | false   | EVIDENCE_MAKING_MISSING
                    ELECTRONIC      | ORIGINAL | false    | true  | true  | false   | true  | false   |
                    ELECTRONIC      | COPY     | true     | true  | false | false   | true  | false   |
                    TESTIMONY       | ORIGINAL | false    | false | true  | false   | true  | false   |
                    PARTY_STATEMENT | COPY     | false    | false | false | false   | true  | false   | COPY_NOT_ATTESTED
                    EXPERT_OPINION  | ORIGINAL | false    | false | false | false   | false | false   | EVIDENCE_QUANTITY_MISSING
                    INQUEST_RECORD  | ORIGINAL | false    | false | false | false   | true  | false   |
                    SITE_RECORD     | COPY     | true     | false | false | false   | true  | false   |
                    """,
            useHeadersInDisplayName = true)
    void each_kind_has_its_particulars(
            EvidenceKind kind,
            EvidenceForm form,
            boolean attested,
            boolean made,
            boolean sound,
            boolean written,
            boolean bytes,
            boolean counted,
            @Nullable ItemRefusal refusal) {
        Particulars said =
                new Particulars(
                        kind,
                        form,
                        "演示",
                        collected("演示", FIRST, SECOND),
                        new Keeping(counted ? SOME : null, null, null),
                        attested ? ATTESTED : null,
                        made ? MADE : null,
                        new Sound(sound, written ? "文字记录" : null),
                        false);
        assertThat(refusal(TakingRules.mayTakeIn(said, bytes, OFFICERS, TODAY))).isEqualTo(refusal);
    }

    @Test
    void two_officers_of_the_office_collect() {
        assertThat(refusal(by(FIRST))).isEqualTo(ItemRefusal.OFFICER_MIN_TWO);
        assertThat(refusal(by(FIRST, FIRST))).isEqualTo(ItemRefusal.OFFICER_MIN_TWO);
        assertThat(refusal(by(FIRST, new PersonId(UUID.randomUUID()))))
                .isEqualTo(ItemRefusal.OFFICER_MIN_TWO);
        assertThat(refusal(by(FIRST, SECOND))).isNull();
    }

    @Test
    void whoever_held_no_certificate_on_the_day_collected_nothing() {
        Particulars said = plain(EvidenceKind.DOCUMENTARY, collected("演示", FIRST, SECOND));
        Collectors lapsed = new Collectors(Set.of(FIRST, SECOND), List.of("办案人员(演示)"));
        Ruling<Particulars> ruling = TakingRules.mayTakeIn(said, true, lapsed, TODAY);
        assertThat(refusal(ruling)).isEqualTo(ItemRefusal.EVIDENCE_COLLECTOR_UNCERTIFIED);
        assertThat(((Ruling.Refused<Particulars>) ruling).particulars())
                .containsEntry("people", "办案人员(演示)")
                .containsEntry("day", said.collection().on().toString());
    }

    @ParameterizedTest
    @CsvSource({"-1,", "0,", "1, EVIDENCE_DAY_AHEAD"})
    void nothing_was_collected_on_a_day_to_come(int days, @Nullable ItemRefusal refusal) {
        Particulars said =
                plain(
                        EvidenceKind.DOCUMENTARY,
                        new Collection("演示", List.of(FIRST, SECOND), TODAY.plusDays(days), null));
        assertThat(refusal(TakingRules.mayTakeIn(said, true, OFFICERS, TODAY))).isEqualTo(refusal);
    }

    @Test
    void no_text_that_travels_names_a_person_by_number() {
        Particulars said =
                plain(EvidenceKind.DOCUMENTARY, collected("取自430104199003071237", FIRST, SECOND));
        Ruling<Particulars> ruling = TakingRules.mayTakeIn(said, true, OFFICERS, TODAY);
        assertThat(refusal(ruling)).isEqualTo(ItemRefusal.IDENTITY_NUMBER_IN_TEXT);
        assertThat(((Ruling.Refused<Particulars>) ruling).particulars())
                .containsEntry("pointer", "/item/source");
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void a_recording_is_sensitive_whatever_is_said(EvidenceKind kind) {
        Particulars said =
                new Particulars(
                        kind,
                        EvidenceForm.ORIGINAL,
                        "演示",
                        collected("演示", FIRST, SECOND),
                        new Keeping(null, null, null),
                        null,
                        MADE,
                        new Sound(false, null),
                        false);
        Ruling<Particulars> ruling = TakingRules.mayTakeIn(said, true, OFFICERS, TODAY);
        assertThat(((Ruling.Made<Particulars>) ruling).next().sensitive())
                .isEqualTo(kind == EvidenceKind.AUDIO_VISUAL);
    }

    private static Ruling<Particulars> by(PersonId... collectors) {
        return TakingRules.mayTakeIn(
                plain(EvidenceKind.DOCUMENTARY, collected("演示", collectors)),
                true,
                OFFICERS,
                TODAY);
    }

    private static Particulars plain(EvidenceKind kind, Collection collection) {
        return new Particulars(
                kind,
                EvidenceForm.ORIGINAL,
                "演示",
                collection,
                new Keeping(null, null, null),
                null,
                null,
                new Sound(false, null),
                false);
    }

    private static Collection collected(String source, PersonId... by) {
        return new Collection(source, List.of(by), TODAY, null);
    }

    private static @Nullable ItemRefusal refusal(Ruling<Particulars> ruling) {
        return switch (ruling) {
            case Ruling.Made<Particulars> _ -> null;
            case Ruling.Refused<Particulars> refused -> (ItemRefusal) refused.refusal();
        };
    }
}
