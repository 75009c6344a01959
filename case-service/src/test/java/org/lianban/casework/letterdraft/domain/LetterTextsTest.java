package org.lianban.casework.letterdraft.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.EARLIER;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.FIRST;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.HETANG;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.LAPSED;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.NOTICE;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.RECORD;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.SECOND;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.THIRD;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.TODAY;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.begin;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.caller;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.draft;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.id;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.matter;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.officer;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.officers;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.said;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.situation;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.whole;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.with;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Issue;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Submit;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.counter.Refusal;
import org.lianban.kernel.counter.Ruling;

/** What a letter's text is refused for, on the days before and after. */
class LetterTextsTest {
    @Test
    void whatever_the_form_asks_for_is_needed_before_it_goes_out_and_not_before() {
        for (LetterKind kind : LetterKind.values()) {
            if (!kind.form().isDrafted()) {
                continue;
            }
            for (LetterField needed : kind.form().required()) {
                LetterText text = with(kind, needed, "");
                assertThat(word(LetterDraftRules.begin(begin(kind, text), officer())))
                        .isEqualTo("DRAFT");
                assertThat(outgoing(kind, text))
                        .as(kind + " without " + needed)
                        .isEqualTo(
                                said(
                                        LetterDraftRefusal.LETTER_FIELD_MISSING,
                                        "/fields/" + needed.key()));
            }
            LetterText bare = new LetterText(List.of(), null, whole(kind).fields(), List.of());
            assertThat(outgoing(kind, bare))
                    .isEqualTo(
                            kind.form().hasItems()
                                    ? said(LetterDraftRefusal.LETTER_ITEMS_MISSING, "/items")
                                    : sent(kind));
        }
    }

    @Test
    void a_letter_that_may_go_out_can_be_printed() {
        for (LetterKind kind : LetterKind.values()) {
            if (kind.form().isDrafted()) {
                assertThat(outgoing(kind, whole(kind))).isEqualTo(sent(kind));
                assertThat(
                                LetterContent.draft(
                                                draft(kind, "DRAFT").letter(),
                                                LetterDraftFixtures.OFFICES)
                                        .isDraft())
                        .isTrue();
            }
        }
    }

    @Test
    void what_the_form_does_not_print_is_refused() {
        LetterText more = with(NOTICE, LetterField.WITNESS, "演示");
        assertThat(begun(NOTICE, more))
                .isEqualTo(said(LetterDraftRefusal.LETTER_FIELD_UNKNOWN, "/fields/witness"));
        LetterText listed =
                new LetterText(
                        List.of(),
                        null,
                        whole(NOTICE).fields(),
                        whole(LetterKind.EVIDENCE_EXTRACT).items());
        assertThat(begun(NOTICE, listed))
                .isEqualTo(said(LetterDraftRefusal.LETTER_FIELD_UNKNOWN, "/items"));
        LetterText addressed =
                new LetterText(List.of(HETANG), null, whole(NOTICE).fields(), List.of());
        assertThat(begun(NOTICE, addressed))
                .isEqualTo(said(LetterDraftRefusal.LETTER_FIELD_UNKNOWN, "/addressees"));
    }

    @Test
    void a_letter_follows_valid_letters_of_its_matter_alone() {
        LetterKind kind = LetterKind.TEST_PERIOD_NOTICE;
        assertThat(begun(kind, following(kind, EARLIER))).isEqualTo("DRAFT");
        assertThat(begun(kind, following(kind, new LetterId(id(99)))))
                .isEqualTo(said(LetterDraftRefusal.LETTER_REFERRED_UNKNOWN, "/refersTo"));
        assertThat(begun(NOTICE, following(NOTICE, EARLIER)))
                .isEqualTo(said(LetterDraftRefusal.LETTER_FIELD_UNKNOWN, "/refersTo"));
    }

    private static LetterText following(LetterKind kind, LetterId other) {
        return new LetterText(List.of(), other, whole(kind).fields(), whole(kind).items());
    }

    @ParameterizedTest
    @CsvSource({
        "PRODUCTION_NOTICE, DUE_ON, 2026-7-16",
        "PRODUCTION_NOTICE, DUE_ON, 2026-02-30",
        "PRODUCTION_NOTICE, DUE_ON, +12026-07-16",
        "PRODUCTION_NOTICE, DUE_ON, 明天",
        "SITE_RECORD, BEGUN_AT, 2026-07-15",
        "SITE_RECORD, BEGUN_AT, 2026-07-15T24:00",
        "SITE_RECORD, BEGUN_AT, 2026-07-15T09:30Z"
    })
    void days_and_moments_are_readable(LetterKind kind, LetterField field, String written) {
        assertThat(begun(kind, with(kind, field, written)))
                .isEqualTo(said(LetterDraftRefusal.LETTER_DAY_MALFORMED, "/fields/" + field.key()));
    }

    // It is 10 o'clock on 15 July 2026.
    @ParameterizedTest
    @CsvSource({
        "CASE_SOURCE_RECORD, FOUND_ON, 2026-07-14,       true",
        "CASE_SOURCE_RECORD, FOUND_ON, 2026-07-15,       true",
        "CASE_SOURCE_RECORD, FOUND_ON, 2026-07-16,       false",
        "EVIDENCE_EXTRACT,   FROM,     2026-07-15,       true",
        "EVIDENCE_EXTRACT,   FROM,     2026-07-16,       false",
        "TEST_PERIOD_NOTICE, UNTIL,    2026-07-14,       false",
        "TEST_PERIOD_NOTICE, UNTIL,    2026-07-15,       true",
        "TEST_PERIOD_NOTICE, UNTIL,    2026-08-15,       true",
        "SITE_RECORD,        ENDED_AT, 2026-07-15T09:29, false",
        "SITE_RECORD,        ENDED_AT, 2026-07-15T09:30, true",
        "SITE_RECORD,        ENDED_AT, 2026-07-15T10:00, true",
        "SITE_RECORD,        ENDED_AT, 2026-07-15T10:01, false",
        "SITE_RECORD,        BEGUN_AT, 2026-07-14T23:59, true",
        "SITE_RECORD,        BEGUN_AT, 2026-07-15T10:01, false"
    })
    void days_and_moments_are_plausible(
            LetterKind kind, LetterField field, String written, boolean plausible) {
        LetterText text = with(kind, field, written);
        String refused = said(LetterDraftRefusal.LETTER_DAY_IMPLAUSIBLE, "/fields/" + field.key());
        assertThat(begun(kind, text)).isEqualTo(plausible ? "DRAFT" : refused);
        assertThat(outgoing(kind, text)).isEqualTo(plausible ? sent(kind) : refused);
    }

    // 18 July is a Saturday; 10 October, a Saturday too, is worked on.
    @ParameterizedTest
    @CsvSource({
        "2026-07-14, LETTER_TERM_TOO_SHORT{pointer=/fields/dueOn}",
        "2026-07-15, LETTER_TERM_TOO_SHORT{pointer=/fields/dueOn}",
        "2026-07-16, DRAFT",
        "2026-07-17, DRAFT",
        "2026-07-18, 'LETTER_TERM_ENDS_ON_DAY_OFF{day=2026-07-20, pointer=/fields/dueOn}'",
        "2026-10-01, 'LETTER_TERM_ENDS_ON_DAY_OFF{day=2026-10-08, pointer=/fields/dueOn}'",
        "2026-10-10, DRAFT"
    })
    void a_term_ends_after_today_and_on_a_working_day(String written, String expected) {
        LetterText text = with(NOTICE, LetterField.DUE_ON, written);
        String answer =
                switch (LetterDraftRules.begin(begin(NOTICE, text), officer())) {
                    case Ruling.Made<LetterDraft> made -> made.next().state().word();
                    case Ruling.Refused<LetterDraft> refused ->
                            refused.refusal().name() + new TreeMap<>(refused.particulars());
                };
        assertThat(answer).isEqualTo(expected);
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        LetterText text = new LetterText(List.of(), null, Map.of("caseTitle", "演示"), List.of());
        assertThat(LetterTexts.missing(NOTICE, text))
                .contains(
                        new Closed(
                                LetterDraftRefusal.LETTER_FIELD_MISSING,
                                Refusal.at(
                                        List.of(
                                                "/fields/addressedTo",
                                                "/fields/legalBasis",
                                                "/fields/matters",
                                                "/fields/dueOn",
                                                "/fields/place"))));
    }

    @Test
    void a_record_names_two_officers_whose_certificates_are_valid_on_its_day() {
        String tooFew = "OFFICER_MIN_TWO{";
        String unknown = said(LetterDraftRefusal.RECORD_OFFICER_UNKNOWN, "/fields/officers");
        assertThat(signed(officers(FIRST, SECOND))).isEqualTo("ISSUED");
        assertThat(signed(officers(FIRST, THIRD))).isEqualTo("ISSUED");
        assertThat(signed(officers(FIRST))).startsWith(tooFew).contains("pointer=/fields/officers");
        assertThat(signed(officers(FIRST, FIRST)))
                .startsWith(tooFew)
                .contains("pointer=/fields/officers");
        assertThat(signed("某人(演示)\n另一人(演示)")).isEqualTo(unknown);
        // Nobody stands there unknown beside two who may.
        assertThat(signed(officers(FIRST, SECOND) + "\n某人(演示)")).isEqualTo(unknown);
        // A longer number is not the one that it begins with.
        assertThat(signed("甲（演示执法证119）\n乙（演示执法证13）")).isEqualTo(unknown);
        assertThat(signed("甲 演示执法证11\n乙：演示执法证13")).isEqualTo("ISSUED");
        assertThat(on("2026-07-14T09:30", officers(FIRST, LAPSED))).isEqualTo("ISSUED");
        assertThat(on("2026-07-15T09:30", officers(FIRST, LAPSED)))
                .startsWith(tooFew)
                .contains("pointer=/fields/officers");
        assertThat(on("2023-12-31T09:30", officers(FIRST, SECOND)))
                .startsWith(tooFew)
                .contains("pointer=/fields/officers");
        assertThat(on("2024-01-01T09:30", officers(FIRST, SECOND))).isEqualTo("ISSUED");
    }

    @Test
    void whoever_is_recused_is_named_in_no_record() {
        LetterDraftSituation recused =
                situation(
                        caller(FIRST.id(), Role.OFFICER),
                        matter(Standing.OPEN, Stage.VERIFYING),
                        Set.of(THIRD.id()));
        LetterDraft three =
                draft(
                        RECORD,
                        with(RECORD, LetterField.OFFICERS, officers(FIRST, SECOND, THIRD)),
                        "DRAFT");
        assertThat(word(LetterDraftRules.decide(three, new Issue(), recused)))
                .startsWith("PERSON_RECUSED{")
                .contains("pointer=/fields/officers", "who=");
    }

    @Test
    void a_due_day_that_passed_while_it_waited_is_refused_at_the_signature() {
        LetterText text = with(NOTICE, LetterField.DUE_ON, TODAY.minusDays(1).toString());
        LetterDraft waiting = draft(NOTICE, text, "SUBMITTED");
        assertThat(
                        word(
                                LetterDraftRules.decide(
                                        waiting,
                                        new Issue(),
                                        LetterDraftFixtures.as(
                                                caller(
                                                        LetterDraftFixtures.HEAD,
                                                        Role.AGENCY_HEAD)))))
                .isEqualTo(said(LetterDraftRefusal.LETTER_TERM_TOO_SHORT, "/fields/dueOn"));
    }

    private static String signed(String officers) {
        return outgoing(RECORD, with(RECORD, LetterField.OFFICERS, officers));
    }

    private static String on(String moment, String officers) {
        Map<String, String> fields = new HashMap<>(whole(RECORD).fields());
        fields.put("begunAt", moment);
        fields.put("officers", officers);
        return outgoing(RECORD, new LetterText(List.of(), null, fields, List.of()));
    }

    private static String begun(LetterKind kind, LetterText text) {
        return word(LetterDraftRules.begin(begin(kind, text), officer()));
    }

    /** Submitted, or of a record issued. */
    private static String outgoing(LetterKind kind, LetterText text) {
        LetterDraft draft = draft(kind, text, "DRAFT");
        return word(
                LetterDraftRules.decide(
                        draft, draft.isRecord() ? new Issue() : new Submit(), officer()));
    }

    private static String sent(LetterKind kind) {
        return kind.form().signer() == Role.OFFICER ? "ISSUED" : "SUBMITTED";
    }
}
