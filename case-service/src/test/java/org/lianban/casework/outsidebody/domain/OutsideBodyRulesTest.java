package org.lianban.casework.outsidebody.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Outsider;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

class OutsideBodyRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final OfficeId HUNAN = OfficeId.of("430000");
    private static final OfficeId COUNTY = OfficeId.of("430104");
    private static final OfficeId NATIONAL = Outsider.numbered(1);
    private static final OfficeId JIANGXI = Outsider.numbered(2);
    private static final OfficeId NEXT = Outsider.numbered(3);

    private final List<OutsideBody> register =
            new ArrayList<>(
                    List.of(
                            new OutsideBody(NATIONAL, 1, national(), null),
                            new OutsideBody(JIANGXI, 1, jiangxi(), null)));

    @Test
    void a_body_comes_into_the_register_and_every_service_learns_its_name() {
        Ruling<OutsideBody> ruling = enter(pingxiang(), Role.LIAISON);

        assertThat(ruling)
                .isEqualTo(
                        Ruling.made(
                                new OutsideBody(NEXT, 1, pingxiang(), null),
                                List.of(
                                        new OfficeRegistered(
                                                NEXT,
                                                "萍乡市市场监督管理局(演示)",
                                                "OUTSIDE",
                                                "",
                                                JIANGXI,
                                                List.of(),
                                                List.of())),
                                List.of()));
    }

    @Test
    void liaisons_and_security_administrators_keep_it() {
        assertThat(
                        Stream.of(Role.values())
                                .filter(role -> outcome(enter(pingxiang(), role)).equals("made")))
                .containsExactly(Role.LIAISON, Role.SECURITY_ADMINISTRATOR);
    }

    @Test
    void each_stands_there_once_by_name_code_and_division_until_it_ends() {
        OutsideBodyEntry said = jiangxi();
        assertThat(outcome(enter(said, Role.LIAISON))).isEqualTo("OUTSIDE_BODY_KNOWN");
        assertThat(outcome(enter(named(said.name(), "360300", null), Role.LIAISON)))
                .isEqualTo("OUTSIDE_BODY_KNOWN");
        assertThat(outcome(enter(named("别名(演示)", "360000", null), Role.LIAISON)))
                .isEqualTo("OUTSIDE_BODY_KNOWN");
        assertThat(outcome(enter(named("别名(演示)", "360300", "91430104MAXX00090L"), Role.LIAISON)))
                .isEqualTo("OUTSIDE_BODY_KNOWN");

        register.set(1, new OutsideBody(JIANGXI, 2, said, TODAY));
        assertThat(outcome(enter(said, Role.LIAISON))).isEqualTo("made");
    }

    @Test
    void of_two_without_a_division_neither_stands_for_the_other() {
        OutsideBodyEntry second = entry("国家另一机关(演示)", OutsideKind.NATIONAL, null, null, null, null);
        assertThat(outcome(enter(second, Role.LIAISON))).isEqualTo("made");
    }

    @Test
    void what_works_here_is_no_body_outside() {
        assertThat(outcome(enter(named("另一名称(演示)", "430000", null), Role.LIAISON)))
                .isEqualTo("OUTSIDE_BODY_INSIDE");
    }

    @Test
    void codes_are_checked_and_a_mobile_number_is_a_persons() {
        assertThat(outcome(enter(named("演示局", "36030", null), Role.LIAISON)))
                .isEqualTo("OUTSIDE_DIVISION_INVALID");
        assertThat(outcome(enter(named("演示局", "360300", "91430104MAXX00090K"), Role.LIAISON)))
                .isEqualTo("OUTSIDE_CREDIT_CODE_INVALID");
        assertThat(outcome(enter(reachedBy("13800000000"), Role.LIAISON)))
                .isEqualTo("OUTSIDE_TELEPHONE_UNFIT");
        assertThat(outcome(enter(reachedBy("0799-6330000"), Role.LIAISON))).isEqualTo("made");
        assertThat(outcome(enter(reachedBy("12315"), Role.LIAISON))).isEqualTo("made");
    }

    @Test
    void nobody_stands_above_himself_nor_above_the_national_body() {
        assertThat(outcome(enter(below(Outsider.numbered(9)), Role.LIAISON)))
                .isEqualTo("OUTSIDE_SUPERIOR_UNFIT");
        assertThat(outcome(enter(below(COUNTY), Role.LIAISON))).isEqualTo("OUTSIDE_SUPERIOR_UNFIT");
        assertThat(outcome(enter(below(HUNAN), Role.LIAISON))).isEqualTo("made");

        register.add(new OutsideBody(NEXT, 1, pingxiang(), null));
        OutsideBodyEntry turned =
                new OutsideBodyEntry(
                        "江西省市场监督管理局(演示)",
                        null,
                        OutsideKind.PROVINCE,
                        "360000",
                        null,
                        "演示地址",
                        null,
                        null,
                        NEXT,
                        LocalDate.of(2026, 1, 1));
        assertThat(
                        outcome(
                                OutsideBodyRules.decide(
                                        register.get(1),
                                        new OutsideBodyCommand.Correct(turned, "演示"),
                                        now(Role.LIAISON))))
                .isEqualTo("OUTSIDE_SUPERIOR_UNFIT");
    }

    @Test
    void what_has_ended_is_neither_corrected_nor_ended_again() {
        OutsideBody ended = new OutsideBody(JIANGXI, 2, jiangxi(), TODAY);
        for (OutsideBodyCommand command :
                List.of(
                        new OutsideBodyCommand.Correct(jiangxi(), "演示"),
                        new OutsideBodyCommand.End(TODAY, "演示"))) {
            assertThat(outcome(OutsideBodyRules.decide(ended, command, now(Role.LIAISON))))
                    .isEqualTo("OUTSIDE_BODY_ENDED");
        }
    }

    @Test
    void it_ends_between_its_first_day_and_today() {
        assertThat(
                        Stream.of(
                                        LocalDate.of(2025, 12, 31),
                                        LocalDate.of(2026, 1, 1),
                                        TODAY,
                                        TODAY.plusDays(1))
                                .map(
                                        day ->
                                                outcome(
                                                        OutsideBodyRules.decide(
                                                                register.get(1),
                                                                new OutsideBodyCommand.End(
                                                                        day, "演示"),
                                                                now(Role.LIAISON)))))
                .containsExactly(
                        "OUTSIDE_PERIOD_INVALID", "made", "made", "OUTSIDE_PERIOD_INVALID");
    }

    private Ruling<OutsideBody> enter(OutsideBodyEntry entry, Role role) {
        return OutsideBodyRules.enter(
                new OutsideBodyCommand.Enter(NEXT, entry, "机构名录(演示)"), now(role));
    }

    private OutsideBodySituation now(Role role) {
        Office hunan =
                new Office(
                        HUNAN,
                        "湖南省局",
                        "Hunan",
                        OfficeKind.PROVINCE,
                        "湘",
                        null,
                        List.of("430000"),
                        Set.of(OfficeFunction.DESIGNATION));
        Office county =
                new Office(
                        COUNTY,
                        "岳麓区局",
                        "Yuelu",
                        OfficeKind.COUNTY,
                        "岳麓",
                        HUNAN,
                        List.of("430104"),
                        Set.of(OfficeFunction.PENALTY));
        return new OutsideBodySituation(
                new Caller(new PersonId(new UUID(0, 1)), HUNAN, "演示人员", Set.of(role)),
                new OfficeTree(
                        List.of(hunan, county),
                        register.stream().map(OutsideBody::outsider).toList()),
                register,
                TODAY);
    }

    private static OutsideBodyEntry national() {
        return entry("国家市场监督管理总局(演示)", OutsideKind.NATIONAL, null, null, null, null);
    }

    private static OutsideBodyEntry jiangxi() {
        return entry(
                "江西省市场监督管理局(演示)",
                OutsideKind.PROVINCE,
                "360000",
                "91430104MAXX00090L",
                null,
                NATIONAL);
    }

    private static OutsideBodyEntry pingxiang() {
        return below(JIANGXI);
    }

    private static OutsideBodyEntry below(OfficeId superior) {
        return entry("萍乡市市场监督管理局(演示)", OutsideKind.CITY, "360300", null, null, superior);
    }

    private static OutsideBodyEntry reachedBy(String telephone) {
        return entry("萍乡市市场监督管理局(演示)", OutsideKind.CITY, "360300", null, telephone, JIANGXI);
    }

    private static OutsideBodyEntry named(String name, String division, @Nullable String code) {
        return entry(name, OutsideKind.CITY, division, code, null, null);
    }

    private static OutsideBodyEntry entry(
            String name,
            OutsideKind kind,
            @Nullable String division,
            @Nullable String code,
            @Nullable String telephone,
            @Nullable OfficeId superior) {
        return new OutsideBodyEntry(
                name,
                null,
                kind,
                division,
                code,
                "演示地址",
                null,
                telephone,
                superior,
                LocalDate.of(2026, 1, 1));
    }

    private static String outcome(Ruling<OutsideBody> ruling) {
        return switch (ruling) {
            case Ruling.Made<OutsideBody> _ -> "made";
            case Ruling.Refused<OutsideBody> refused -> refused.refusal().name();
        };
    }
}
