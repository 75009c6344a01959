package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.FOUND;
import static org.lianban.casework.lead.domain.LeadFixtures.HANDLING;
import static org.lianban.casework.lead.domain.LeadFixtures.MATTER;
import static org.lianban.casework.lead.domain.LeadFixtures.OFFICES;
import static org.lianban.casework.lead.domain.LeadFixtures.TODAY;
import static org.lianban.casework.lead.domain.LeadFixtures.YUELU;
import static org.lianban.casework.lead.domain.LeadFixtures.caller;
import static org.lianban.casework.lead.domain.LeadFixtures.id;
import static org.lianban.casework.lead.domain.LeadFixtures.occasion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.lead.domain.LeadCommand.Register;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.casework.party.domain.PartyOrder;
import org.lianban.casework.party.domain.RightType;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.counter.Ruling;

/** Each source with what it must say; a source without a line fails. */
class SourceRulesTest {
    // By hand, required, offered besides, a right, an informant.
    private static final String TABLE =
            """
            INSPECTION            | hand | -                            | DETAIL           | -     | NEVER
            CAMPAIGN              | hand | DETAIL                       | -                | -     | NEVER
            ONLINE_MONITORING     | hand | DETAIL                       | -                | -     | NEVER
            SAMPLING_RESULT       | hand | PAPER_NUMBER                 | PAPER_DAY DETAIL | -     | NEVER
            COMPLAINT             | hand | DETAIL                       | -                | -     | NAMED
            REPORT_NAMED          | hand | -                            | DETAIL           | -     | NAMED
            REPORT_ANON           | hand | -                            | DETAIL           | -     | ANONYMOUS
            RIGHT_HOLDER_REPORT   | hand | -                            | DETAIL           | right | NAMED
            DEPT_TRANSFER         | hand | BODY PAPER_NUMBER PAPER_DAY  | DETAIL           | -     | OPTIONAL
            POLICE_RETURN         | hand | BODY PAPER_NUMBER PAPER_DAY  | DETAIL           | -     | OPTIONAL
            PROCURATORATE_OPINION | hand | BODY PAPER_NUMBER PAPER_DAY  | DETAIL           | -     | OPTIONAL
            COURT_SUGGESTION      | hand | BODY PAPER_NUMBER PAPER_DAY  | DETAIL           | -     | OPTIONAL
            CUSTOMS               | hand | BODY PAPER_NUMBER PAPER_DAY  | DETAIL           | -     | OPTIONAL
            SUPERIOR_ASSIGN       | hand | BODY PAPER_NUMBER            | PAPER_DAY DETAIL | -     | NEVER
            DESIGNATION           | -    | -                            | -                | -     | NEVER
            CROSS_REGION_NOTICE   | hand | BODY PAPER_NUMBER            | PAPER_DAY DETAIL | -     | NEVER
            CROSS_REGION_TRANSFER | -    | -                            | -                | -     | NEVER
            ASSISTANCE_SPINOFF    | hand | BODY PAPER_NUMBER            | PAPER_DAY DETAIL | -     | NEVER
            JOINT_OPERATION       | -    | -                            | -                | -     | NEVER
            MEDIA                 | hand | BODY PAPER_DAY               | DETAIL           | -     | NEVER
            """;

    private static final Teller NAMED = new Teller(true, true, false, false);
    private static final String SUPERIOR = "430100局(演示)";

    @Test
    void each_source_asks_for_what_the_table_says() {
        List<List<String>> rows =
                TABLE.lines().map(line -> List.of(line.strip().split("\\s*\\|\\s*", -1))).toList();
        assertThat(rows.stream().map(List::getFirst).toList())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(LeadSource.values()).map(Enum::name).toList());
        for (List<String> row : rows) {
            SourceForm form = SourceRules.form(LeadSource.valueOf(row.getFirst()));
            assertThat(form.byHand()).as(row.getFirst()).isEqualTo(row.get(1).equals("hand"));
            assertThat(words(form.required())).as(row.getFirst()).isEqualTo(row.get(2));
            assertThat(
                            words(
                                    form.offered().stream()
                                            .filter(one -> !form.required().contains(one))
                                            .toList()))
                    .as(row.getFirst())
                    .isEqualTo(row.get(3));
            assertThat(form.needsRight()).as(row.getFirst()).isEqualTo(row.get(4).equals("right"));
            assertThat(form.informant().name()).as(row.getFirst()).isEqualTo(row.get(5));
            assertThat(form.offered()).containsAll(form.required());
        }
    }

    @Test
    void what_a_source_requires_is_missed_and_what_it_does_not_ask_for_is_refused() {
        for (LeadSource source : LeadSource.values()) {
            SourceForm form = SourceRules.form(source);
            for (Particular particular : Particular.values()) {
                LeadOrigin whole = saying(source, form.required().stream().toList());
                String without = outcome(source, without(whole, particular));
                String with = outcome(source, with(whole, source, particular));
                assertThat(without)
                        .as(source + " without " + particular)
                        .isEqualTo(
                                !form.byHand()
                                        ? "SOURCE_NOT_BY_HAND"
                                        : form.required().contains(particular)
                                                ? "SOURCE_PARTICULAR_MISSING"
                                                : "made");
                assertThat(with)
                        .as(source + " with " + particular)
                        .isEqualTo(
                                !form.byHand()
                                        ? "SOURCE_NOT_BY_HAND"
                                        : form.offered().contains(particular)
                                                ? "made"
                                                : "SOURCE_PARTICULAR_UNEXPECTED");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    NAMED,     true,  true,  false, false, made
                    NAMED,     true,  true,  true,  false, made
                    NAMED,     true,  false, true,  false, INFORMANT_REQUIRED
                    NAMED,     false, true,  false, false, INFORMANT_REQUIRED
                    NAMED,     true,  true,  false, true,  INFORMANT_REQUIRED
                    ANONYMOUS, false, true,  false, true,  made
                    ANONYMOUS, true,  true,  false, true,  INFORMANT_NOT_EXPECTED
                    ANONYMOUS, false, false, true,  true,  INFORMANT_NOT_EXPECTED
                    NEVER,     false, false, false, true,  INFORMANT_NOT_EXPECTED
                    OPTIONAL,  true,  false, false, false, made
                    """)
    void who_told_is_asked_for_as_the_source_has_it(
            SourceForm.Informants informants,
            boolean named,
            boolean reachable,
            boolean identified,
            boolean anonymous,
            String outcome) {
        Teller teller = new Teller(named, reachable, identified, anonymous);
        for (LeadSource source : LeadSource.values()) {
            SourceForm form = SourceRules.form(source);
            if (form.byHand() && form.informant() == informants) {
                LeadOrigin origin = saying(source, form.required().stream().toList());
                assertThat(outcome(source, origin, BreachType.TM_INFRINGE_3, teller, true))
                        .as(source.name())
                        .isEqualTo(outcome);
            }
        }
    }

    @Test
    void nobody_need_have_told_anonymously_or_through_a_department() {
        for (LeadSource source : List.of(LeadSource.REPORT_ANON, LeadSource.CUSTOMS)) {
            LeadOrigin origin =
                    saying(source, SourceRules.form(source).required().stream().toList());
            assertThat(outcome(source, origin, BreachType.TM_INFRINGE_3, null, true))
                    .isEqualTo("made");
        }
        assertThat(
                        outcome(
                                LeadSource.REPORT_NAMED,
                                LeadOrigin.NONE,
                                BreachType.TM_INFRINGE_3,
                                null,
                                true))
                .isEqualTo("INFORMANT_REQUIRED");
    }

    @Test
    void a_right_holder_names_the_right_and_of_a_trade_secret_brings_initial_proof() {
        LeadSource source = LeadSource.RIGHT_HOLDER_REPORT;
        LeadOrigin proof = new LeadOrigin(null, null, null, "保密协议与接触记录");
        assertThat(outcome(source, LeadOrigin.NONE, BreachType.TM_INFRINGE_3, NAMED, false))
                .isEqualTo("RIGHT_REQUIRED");
        assertThat(outcome(source, LeadOrigin.NONE, BreachType.TRADE_SECRET, NAMED, true))
                .isEqualTo("SOURCE_PARTICULAR_MISSING");
        assertThat(outcome(source, proof, BreachType.TRADE_SECRET, NAMED, true)).isEqualTo("made");
    }

    @Test
    void only_an_office_above_assigns() {
        LeadSource source = LeadSource.SUPERIOR_ASSIGN;
        assertThat(SourceRules.superiors(YUELU, OFFICES)).containsExactly(SUPERIOR, "430000局(演示)");
        assertThat(outcome(source, new LeadOrigin(SUPERIOR, "交办1号", null, null))).isEqualTo("made");
        assertThat(outcome(source, new LeadOrigin("430302局(演示)", "交办1号", null, null)))
                .isEqualTo("SUPERIOR_UNKNOWN");
    }

    @Test
    void a_paper_is_not_dated_after_it_was_received() {
        assertThat(outcome(LeadSource.CUSTOMS, dated(FOUND))).isEqualTo("made");
        assertThat(outcome(LeadSource.CUSTOMS, dated(FOUND.plusDays(1))))
                .isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(outcome(LeadSource.CUSTOMS, dated(LocalDate.of(1979, 12, 31))))
                .isEqualTo("DATE_IMPLAUSIBLE");
    }

    @Test
    void an_agency_s_report_needs_no_form() {
        Ruling<Lead> ruling =
                RegistrationRules.report(
                        register(
                                LeadSource.COURT_SUGGESTION,
                                LeadOrigin.NONE,
                                BreachType.TM_INFRINGE_3,
                                null,
                                false),
                        AgencyId.of("hunan-court"),
                        OFFICES,
                        occasion(TODAY));
        assertThat(Rulings.outcome(ruling)).isEqualTo("made");
    }

    private static LeadOrigin dated(LocalDate day) {
        return new LeadOrigin("长沙海关(演示)", "关函1号", day, null);
    }

    private static LeadOrigin saying(LeadSource source, List<Particular> particulars) {
        LeadOrigin origin = LeadOrigin.NONE;
        for (Particular particular : particulars) {
            origin = with(origin, source, particular);
        }
        return origin;
    }

    private static LeadOrigin with(LeadOrigin origin, LeadSource source, Particular particular) {
        return switch (particular) {
            case BODY ->
                    new LeadOrigin(
                            source == LeadSource.SUPERIOR_ASSIGN ? SUPERIOR : "某单位(演示)",
                            origin.paperNumber(),
                            origin.paperDay(),
                            origin.detail());
            case PAPER_NUMBER ->
                    new LeadOrigin(origin.body(), "1号", origin.paperDay(), origin.detail());
            case PAPER_DAY ->
                    new LeadOrigin(origin.body(), origin.paperNumber(), FOUND, origin.detail());
            case DETAIL ->
                    new LeadOrigin(
                            origin.body(), origin.paperNumber(), origin.paperDay(), "说明(演示)");
        };
    }

    private static LeadOrigin without(LeadOrigin origin, Particular particular) {
        return new LeadOrigin(
                particular == Particular.BODY ? null : origin.body(),
                particular == Particular.PAPER_NUMBER ? null : origin.paperNumber(),
                particular == Particular.PAPER_DAY ? null : origin.paperDay(),
                particular == Particular.DETAIL ? null : origin.detail());
    }

    // With an informant that fits the source, so that only the origin decides.
    private static String outcome(LeadSource source, LeadOrigin origin) {
        @Nullable Teller teller =
                SourceRules.form(source).informant() == SourceForm.Informants.NAMED ? NAMED : null;
        return outcome(source, origin, BreachType.TM_INFRINGE_3, teller, true);
    }

    private static String outcome(
            LeadSource source,
            LeadOrigin origin,
            BreachType breach,
            @Nullable Teller teller,
            boolean right) {
        return Rulings.outcome(
                RegistrationRules.register(
                        register(source, origin, breach, teller, right),
                        caller(Role.OFFICER, YUELU),
                        OFFICES,
                        occasion(TODAY)));
    }

    private static Register register(
            LeadSource source,
            LeadOrigin origin,
            BreachType breach,
            @Nullable Teller teller,
            boolean right) {
        LeadContent content =
                new LeadContent(
                        "线索(演示)",
                        "内容(演示)",
                        source,
                        origin,
                        breach,
                        "430104",
                        null,
                        ActPeriod.UNKNOWN,
                        FOUND,
                        null);
        List<PartyOrder> parties =
                right
                        ? List.of(
                                new PartyOrder.NameRight(
                                        new PartyId(id(7)),
                                        MATTER,
                                        RightType.TRADEMARK_GOODS,
                                        "11111111",
                                        "某商标(演示)",
                                        9))
                        : List.of();
        return new Register(
                MATTER,
                HANDLING,
                YUELU,
                content,
                parties,
                teller,
                new ClockId(id(5)),
                new ClockId(id(6)));
    }

    private static String words(Collection<Particular> particulars) {
        String words = String.join(" ", particulars.stream().sorted().map(Enum::name).toList());
        return words.isEmpty() ? "-" : words;
    }
}
