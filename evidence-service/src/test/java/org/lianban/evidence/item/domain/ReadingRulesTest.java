package org.lianban.evidence.item.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.evidence.item.domain.AnItem.XIANGTAN;
import static org.lianban.evidence.item.domain.AnItem.YUELU;
import static org.lianban.evidence.item.domain.AnItem.file;
import static org.lianban.evidence.item.domain.AnItem.ofYuelu;
import static org.lianban.evidence.item.domain.AnItem.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.kernel.contract.OfficeId;

class ReadingRulesTest {
    @ParameterizedTest
    @CsvSource({
        // collected, held, handled by, read by, whether that is allowed
        "430104, 430104, 430104, 430104, true",
        "430104, 430104, 430300, 430104, true",
        "430104, 430300, 430300, 430104, true",
        "430104, 430104, 430300, 430300, true",
        "430302, 430300, 430104, 430300, true",
        "430104, 430104, 430104, 430300, false",
        "430104, 430300, 430300, 430302, false"
    })
    void the_offices_concerned_read_it_and_no_other(
            String collected, String held, String writes, String reads, boolean allowed) {
        // Given
        AnItem item =
                new AnItem(
                        OfficeId.of(collected),
                        null,
                        OfficeId.of(held),
                        Position.IN_CUSTODY,
                        false,
                        file("application/pdf"),
                        false,
                        DigestState.WHOLE);
        // When
        ReadingRefusal closed =
                ReadingRules.closed(
                        item.item(),
                        OfficeId.of(writes),
                        reader(OfficeId.of(reads), "OFFICER"),
                        Purpose.VIEW);
        // Then
        assertThat(closed).isEqualTo(allowed ? null : ReadingRefusal.EVIDENCE_ACCESS_DENIED);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER, true",
        "UNIT_HEAD, true",
        "AGENCY_HEAD, true",
        "PRINCIPAL, true",
        "CASE_REVIEWER, true",
        "LEGAL_REVIEWER, true",
        "LIAISON, false",
        "DESIGNATOR, false",
        "SYSTEM_ADMINISTRATOR, false",
        "AUDIT_ADMINISTRATOR, false"
    })
    void those_who_handle_cases_read_it(String role, boolean allowed) {
        assertThat(
                        ReadingRules.closed(
                                ofYuelu().item(), YUELU, reader(YUELU, role), Purpose.DOWNLOAD))
                .isEqualTo(allowed ? null : ReadingRefusal.EVIDENCE_ACCESS_DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "image/svg+xml",
                "application/xml",
                "text/plain",
                "application/octet-stream",
                "image/tiff",
                "video/mp4"
            })
    void what_is_no_picture_and_no_pdf_is_fetched_not_shown(String mediaType) {
        Item item = ofYuelu().with(file(mediaType)).item();
        assertThat(closed(item, Purpose.VIEW)).isEqualTo(ReadingRefusal.EVIDENCE_NOT_SHOWN);
        assertThat(closed(item, Purpose.DOWNLOAD)).isNull();
    }

    @Test
    void what_is_also_something_else_is_not_shown() {
        StoredFile file = file("application/pdf", "application/zip");
        assertThat(closed(ofYuelu().with(file).item(), Purpose.VIEW))
                .isEqualTo(ReadingRefusal.EVIDENCE_NOT_SHOWN);
        assertThat(ReadingRules.shownAs(file)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "image/png, IMAGE",
        "image/jpeg, IMAGE",
        "image/gif, IMAGE",
        "image/webp, IMAGE",
        "application/pdf, PDF",
        "image/svg+xml,",
        "text/html,"
    })
    void it_is_said_as_what_it_is_shown(String mediaType, @Nullable ShownAs shown) {
        assertThat(ReadingRules.shownAs(file(mediaType))).isEqualTo(shown);
    }

    @Test
    void every_action_says_whether_it_wants_a_reason() {
        assertThat(reasons(ofYuelu())).containsExactly("recognise");
        assertThat(reasons(ofYuelu().sensitive(DigestState.WHOLE)))
                .containsExactly("view", "download", "recognise");
    }

    @Test
    void without_bytes_or_with_damaged_ones_there_is_nothing_to_read() {
        assertThat(closed(ofYuelu().with(null).item(), Purpose.DOWNLOAD))
                .isEqualTo(ReadingRefusal.EVIDENCE_WITHOUT_BYTES);
        assertThat(closed(ofYuelu().sensitive(DigestState.DAMAGED).item(), Purpose.DOWNLOAD))
                .isEqualTo(ReadingRefusal.EVIDENCE_DAMAGED);
    }

    @Test
    void a_sensitive_item_wants_a_reason_after_the_right() {
        // Given
        Item item = ofYuelu().sensitive(DigestState.WHOLE).item();
        Reader officer = reader(YUELU, "OFFICER");
        Reader other = reader(XIANGTAN, "OFFICER");
        // Then
        assertThat(ReadingRules.refused(item, YUELU, officer, Purpose.VIEW, null))
                .isEqualTo(ReadingRefusal.EVIDENCE_REASON_REQUIRED);
        assertThat(ReadingRules.refused(item, YUELU, officer, Purpose.VIEW, "核对")).isNull();
        assertThat(ReadingRules.refused(item, YUELU, other, Purpose.VIEW, null))
                .isEqualTo(ReadingRefusal.EVIDENCE_ACCESS_DENIED);
    }

    @ParameterizedTest
    @CsvSource({
        // whether the item is sensitive, who reads, in which role, whether its words are withheld
        "true,  430104, OFFICER, false",
        "true,  430104, LIAISON, true",
        "true,  430300, OFFICER, true",
        "false, 430104, LIAISON, false",
        "false, 430300, OFFICER, false"
    })
    void words_of_a_sensitive_item_are_for_those_who_may_read_its_bytes(
            boolean sensitive, String office, String role, boolean withheld) {
        // Given
        Item item = (sensitive ? ofYuelu().sensitive(DigestState.WHOLE) : ofYuelu()).item();
        Reader reader = reader(OfficeId.of(office), role);
        // Then
        assertThat(ReadingRules.withholds(item, YUELU, reader)).isEqualTo(withheld);
    }

    private static @Nullable ReadingRefusal closed(Item item, Purpose purpose) {
        return ReadingRules.closed(item, YUELU, reader(YUELU, "OFFICER"), purpose);
    }

    private static List<String> reasons(AnItem item) {
        return ItemRules.actions(item.item(), YUELU, reader(YUELU, "OFFICER")).stream()
                .filter(ItemRules.Action::needsReason)
                .map(ItemRules.Action::name)
                .toList();
    }
}
