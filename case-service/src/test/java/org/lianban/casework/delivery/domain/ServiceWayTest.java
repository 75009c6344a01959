package org.lianban.casework.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.FIRST;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.ISSUED;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.LIAISON;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.PARTY;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.SECOND;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.STRANGER;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.YUELU;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.addressedTo;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.asking;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.letter;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.order;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.person;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.situation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.delivery.domain.DeliveryFixtures.Asking;
import org.lianban.casework.letter.domain.Addressing;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;

/** Each way of service wants its own things to be said (程序规定82, 83). */
class ServiceWayTest {
    // yes: wanted · may: taken · -: refused
    private static final String MATRIX =
            """
                          | DIRECT | LEFT | ELECTRONIC | POST | ENTRUSTED | PUBLICATION | SIGNED_IN
            PLACE         | yes    | yes  | yes        | yes  | yes       | -           | may
            RECEIVED_BY   | yes    | -    | may        | may  | yes       | -           | yes
            RELATION      | may    | -    | may        | may  | may       | -           | may
            WITNESS       | may    | yes  | -          | -    | may       | -           | -
            REFUSAL_REASON| -      | yes  | -          | -    | -         | -           | -
            TRACKING      | -      | -    | -          | yes  | -         | -           | may
            CONFIRMATION  | -      | -    | yes        | may  | -         | -           | -
            ENTRUSTED_TO  | -      | -    | -          | -    | yes       | -           | -
            PUBLISHED_IN  | -      | -    | -          | -    | -         | yes         | -
            CIRCUMSTANCES | -      | -    | -          | -    | -         | yes         | -
            RECORDING     | may    | may  | yes        | -    | -         | may         | -
            """;

    @ParameterizedTest
    @EnumSource(ServiceWay.class)
    void what_is_wanted_must_be_said_and_what_is_not_taken_must_not(ServiceWay way) {
        Map<Detail, String> row = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            String without = asking(way).without(detail).answer();
            String with = asking(way).with(detail, DeliveryFixtures.PARTY).answer();
            row.put(
                    detail,
                    with.startsWith("SERVICE_DETAIL_UNEXPECTED " + detail.key())
                            ? "-"
                            : without.startsWith("SERVICE_DETAIL_MISSING") ? "yes" : "may");
        }
        assertThat(row).isEqualTo(column(way));
    }

    @ParameterizedTest
    @EnumSource(ServiceWay.class)
    void a_way_of_which_all_is_said_is_served(ServiceWay way) {
        assertThat(asking(way).answer()).startsWith("served 2026-");
    }

    @ParameterizedTest
    @EnumSource(names = {"DIRECT", "ELECTRONIC", "POST", "ENTRUSTED", "SIGNED_IN"})
    void who_signs_for_another_says_what_he_is_to_him(ServiceWay way) {
        Asking signed = asking(way).with(Detail.RECEIVED_BY, "前台（演示）");
        assertThat(signed.answer()).isEqualTo("SERVICE_DETAIL_MISSING relation");
        assertThat(signed.with(Detail.RELATION, "负责收件的人").answer())
                .isEqualTo("served " + ISSUED.plusDays(2));
    }

    @ParameterizedTest
    @EnumSource(ServiceWay.class)
    void it_is_served_on_whom_it_is_for_and_on_nobody_else(ServiceWay way) {
        assertThat(asking(way).answer("前台（演示）", order())).isEqualTo("SERVICE_RECIPIENT_OTHER");
    }

    @Test
    void of_several_parties_each_is_served_for_himself() {
        IssuedLetter both = addressedTo("某甲商行（演示）、某乙商行（演示）");
        Asking directly = asking(ServiceWay.POST).with(Detail.RELATION, "负责收件的人");
        assertThat(directly.answer("某乙商行（演示）", both)).startsWith("served");
        assertThat(directly.answer("某甲商行（演示）、某乙商行（演示）", both)).startsWith("served");
        assertThat(directly.answer("某丙商行（演示）", both)).isEqualTo("SERVICE_RECIPIENT_OTHER");
    }

    @Test
    void whoever_turned_out_to_be_the_party_is_served_where_nobody_knew_it() {
        assertThat(
                        asking(ServiceWay.POST)
                                .with(Detail.RELATION, "负责收件的人")
                                .answer("某甲商行（演示）", addressedTo(Addressing.UNKNOWN_PARTY)))
                .startsWith("served");
    }

    @Test
    void a_letter_to_an_office_is_signed_in_there_and_served_on_no_party() {
        IssuedLetter letter = letter(LetterKind.TRANSFER_LETTER, false);
        assertThat(asking(ServiceWay.DIRECT).answer(PARTY, letter))
                .isEqualTo("SERVICE_RECIPIENT_OTHER");
        assertThat(
                        asking(ServiceWay.SIGNED_IN)
                                .with(Detail.RELATION, "负责收件的人")
                                .answer("湘潭市市场监督管理局", letter))
                .startsWith("served");
    }

    @Test
    void what_is_left_behind_is_proved_by_a_witness_or_by_pictures() {
        Asking left = asking(ServiceWay.LEFT).without(Detail.WITNESS);
        assertThat(left.answer()).isEqualTo("SERVICE_DETAIL_MISSING witnessOrRecording");
        assertThat(left.with(Detail.RECORDING, "录像").answer())
                .isEqualTo("served " + ISSUED.plusDays(2));
    }

    @ParameterizedTest
    @EnumSource(ServiceWay.class)
    void who_serves_it_depends_on_the_way(ServiceWay way) {
        String served = asking(way).answer();
        String one =
                switch (way.servers()) {
                    case TWO_CERTIFIED -> "OFFICER_MIN_TWO";
                    case ONE, ANY -> served;
                };
        String none =
                switch (way.servers()) {
                    case TWO_CERTIFIED -> "OFFICER_MIN_TWO";
                    case ONE -> "SERVICE_DETAIL_MISSING servers";
                    case ANY -> served;
                };
        assertThat(asking(way).by(FIRST).answer()).isEqualTo(one);
        assertThat(asking(way).by(LIAISON).answer()).isEqualTo(one);
        assertThat(asking(way).by().answer()).isEqualTo(none);
        assertThat(asking(way).by(FIRST, STRANGER).answer()).isEqualTo("SERVER_NOT_OF_OFFICE");
    }

    @Test
    void two_are_two_and_certified_on_the_day_of_the_act() {
        Asking direct = asking(ServiceWay.DIRECT).on(ISSUED.plusDays(3));
        Person ended = person(5, YUELU, Role.OFFICER, ISSUED.minusYears(1), ISSUED.plusDays(2));
        Person ends = person(5, YUELU, Role.OFFICER, ISSUED.minusYears(1), ISSUED.plusDays(3));
        Person begins = person(5, YUELU, Role.OFFICER, ISSUED.plusDays(3), ISSUED.plusYears(1));
        Person later = person(5, YUELU, Role.OFFICER, ISSUED.plusDays(4), ISSUED.plusYears(1));
        assertThat(direct.by(FIRST, FIRST).answer()).isEqualTo("OFFICER_MIN_TWO");
        assertThat(direct.by(FIRST, ended).answer()).isEqualTo("OFFICER_MIN_TWO");
        assertThat(direct.by(FIRST, ends).answer()).startsWith("served");
        assertThat(direct.by(FIRST, begins).answer()).startsWith("served");
        assertThat(direct.by(FIRST, later).answer()).isEqualTo("OFFICER_MIN_TWO");
    }

    @Test
    void who_is_unknown_or_recused_serves_nothing() {
        Serve command = asking(ServiceWay.POST).by(FIRST).command();
        Serve unknown =
                new Serve(
                        command.serviceRecord(),
                        command.way(),
                        command.servedOn(),
                        null,
                        command.recipient(),
                        command.details(),
                        command.servers(),
                        2);
        assertThat(DeliveryRules.serve(unknown, situation(FIRST)).toString())
                .contains("SERVER_NOT_OF_OFFICE");
        Situation plain = situation(FIRST);
        Situation recused =
                new Situation(
                        plain.letter(),
                        plain.caller(),
                        plain.offices(),
                        plain.now(),
                        plain.officers(),
                        Set.of(SECOND.id()),
                        plain.days());
        assertThat(asking(ServiceWay.DIRECT).answer(recused)).isEqualTo("PERSON_RECUSED");
    }

    private static Map<Detail, String> column(ServiceWay way) {
        Map<Detail, String> column = new EnumMap<>(Detail.class);
        for (String line : MATRIX.lines().skip(1).toList()) {
            String[] cells = line.split("\\|", -1);
            column.put(Detail.valueOf(cells[0].strip()), cells[1 + way.ordinal()].strip());
        }
        return column;
    }
}
