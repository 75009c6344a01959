package org.lianban.casework.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.FIRST;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.ISSUED;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.LIAISON;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.PARTY;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.RECORD;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.STRANGER;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.TODAY;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.YUELU;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.asking;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.letter;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.order;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.person;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.situation;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.letter.domain.Addressing;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.LetterScanned;
import org.lianban.kernel.contract.LetterServed;
import org.lianban.kernel.counter.Ruling;

/** Who delivers what; every state of a letter × every act. */
class DeliveryRulesTest {
    private static final String MATRIX =
            """
            letter      | service              | scan | print
            valid       | open                 | open | open
            void        | LETTER_IS_VOID       | open | open
            of the file | LETTER_STAYS_IN_FILE | open | open
            """;

    @Test
    void every_cell_of_the_matrix_is_as_it_is_written() {
        String matrix =
                "letter      | service              | scan | print\n"
                        + row("valid", order())
                        + row("void", letter(LetterKind.CORRECTION_ORDER, true))
                        + row("of the file", letter(LetterKind.SITE_RECORD, false));
        assertThat(matrix).isEqualTo(MATRIX);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void an_officer_delivers_what_he_is_in_charge_of_and_heads_and_liaison_deliver_all(Role role) {
        Person other = person(9, YUELU, role);
        String said =
                switch (role) {
                    case LIAISON, UNIT_HEAD, AGENCY_HEAD, PRINCIPAL -> "served";
                    case OFFICER,
                            CASE_REVIEWER,
                            LEGAL_REVIEWER,
                            CONVENOR,
                            DESIGNATOR,
                            CONFERENCE_OFFICE,
                            SYSTEM_ADMINISTRATOR,
                            SECURITY_ADMINISTRATOR,
                            AUDIT_ADMINISTRATOR ->
                            "DELIVERY_NOT_YOURS";
                };
        assertThat(asking(ServiceWay.POST).answer(situation(other))).startsWith(said);
        assertThat(asking(ServiceWay.POST).answer(situation(FIRST))).startsWith("served");
    }

    @Test
    void another_offices_letter_is_only_read_and_tells_a_stranger_nothing_of_its_state() {
        IssuedLetter taken = letter(LetterKind.CORRECTION_ORDER, true);
        assertThat(actions(situation(taken, STRANGER, TODAY)).values())
                .containsOnly("LETTER_OF_OTHER_OFFICE");
    }

    @Test
    void a_service_is_told_without_a_word_about_the_recipient() {
        Ruling.Made<Delivery> made = made(asking(ServiceWay.DIRECT).in(situation(FIRST)));
        assertThat(made.facts())
                .containsExactly(
                        new LetterServed(
                                order().matter(),
                                order().id(),
                                "CORRECTION_ORDER",
                                "长岳市监责改〔2026〕3号",
                                YUELU,
                                "DIRECT",
                                ISSUED.plusDays(2),
                                RECORD));
    }

    @Test
    void the_record_of_a_service_says_all_of_it() {
        Ruling.Made<Delivery> made =
                made(asking(ServiceWay.LEFT).with(Detail.RECORDING, "全程录像").in(situation(FIRST)));
        IssueLetter slip = (IssueLetter) made.orders().getFirst();
        assertThat(slip.kind()).isEqualTo(LetterKind.SERVICE_RECORD);
        assertThat(slip.letter()).isEqualTo(RECORD);
        assertThat(slip.refersTo()).isEqualTo(order().id());
        assertThat(slip.addressees()).isEmpty();
        assertThat(slip.fields())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "caseTitle", order().caseTitle(),
                                "recipient", PARTY,
                                "way", "留置送达",
                                "servedOn", "2026-07-08",
                                "place", "演示·place",
                                "reason", "演示·refusalReason",
                                "witness", "社区干部（演示）",
                                "officers", "演示 1（ZF-1）\n演示 2（ZF-2）",
                                "note", "送达过程记录：全程录像"));
    }

    @ParameterizedTest
    @EnumSource(ServiceWay.class)
    void every_record_can_be_issued_as_a_letter(ServiceWay way) {
        Ruling.Made<Delivery> made = made(asking(way).in(situation(FIRST)));
        IssueLetter slip = (IssueLetter) made.orders().getFirst();
        IssueLetter whole = slip.with(LetterField.RECEIVED_LETTER, "《责令改正通知书》");
        assertThat(whole.fields().keySet())
                .allMatch(
                        key ->
                                LetterKind.SERVICE_RECORD
                                        .form()
                                        .fields()
                                        .anyMatch(field -> field.key().equals(key)))
                .containsAll(
                        LetterKind.SERVICE_RECORD.form().required().stream()
                                .map(LetterField::key)
                                .toList());
    }

    @Test
    void every_letter_that_goes_to_somebody_names_its_case() {
        assertThat(LetterKind.values())
                .filteredOn(kind -> kind.form().addressing() != Addressing.FILE)
                .allMatch(kind -> kind.form().prints(LetterField.CASE_TITLE));
    }

    @Test
    void a_scan_is_tied_to_its_letter_by_digests_and_kept_once() {
        Scan scan =
                new Scan(
                        new ScanId(new UUID(0, 8)),
                        order().id(),
                        Scan.Of.ORIGINAL,
                        ScanFormat.PDF,
                        12,
                        "a".repeat(64),
                        "b".repeat(64),
                        LIAISON.id(),
                        Instant.EPOCH);
        assertThat(made(DeliveryRules.scan(scan, Set.of("c"), situation(LIAISON))).facts())
                .containsExactly(
                        new LetterScanned(
                                order().matter(),
                                order().id(),
                                "CORRECTION_ORDER",
                                "长岳市监责改〔2026〕3号",
                                YUELU,
                                "ORIGINAL",
                                order().digest(),
                                "a".repeat(64),
                                "b".repeat(64),
                                12));
        assertThat(DeliveryRules.scan(scan, Set.of(scan.sha256()), situation(LIAISON)).toString())
                .contains("SCAN_KNOWN");
    }

    @Test
    void a_printing_is_logged_and_told_to_nobody() {
        Printing printing = new Printing(order().id(), 3, null, LIAISON.id(), Instant.EPOCH);
        assertThat(made(DeliveryRules.print(printing, situation(LIAISON))).facts()).isEmpty();
        assertThat(DeliveryRules.print(printing, situation(STRANGER)).toString())
                .contains("LETTER_OF_OTHER_OFFICE");
    }

    private static String row(String name, IssuedLetter letter) {
        Map<String, String> said = actions(situation(letter, LIAISON, TODAY));
        return "%-11s | %-20s | %-4s | %s%n"
                .formatted(name, said.get("service"), said.get("scan"), said.get("print"));
    }

    private static Map<String, String> actions(Situation situation) {
        return DeliveryRules.actions(situation).stream()
                .collect(
                        Collectors.toMap(
                                action -> action.act().word(),
                                DeliveryRulesTest::word,
                                (one, _) -> one,
                                TreeMap::new));
    }

    private static String word(DeliveryAction action) {
        DeliveryAction.@Nullable Closed closed = action.closed();
        return closed == null ? "open" : closed.because().name();
    }

    private static <T> Ruling.Made<T> made(Ruling<T> ruling) {
        return switch (ruling) {
            case Ruling.Made<T> made -> made;
            case Ruling.Refused<T>(var refusal, var particulars) ->
                    throw new AssertionError(refusal.name() + particulars);
        };
    }
}
