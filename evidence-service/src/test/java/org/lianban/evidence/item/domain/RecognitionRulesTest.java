package org.lianban.evidence.item.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.evidence.item.domain.AnItem.XIANGTAN;
import static org.lianban.evidence.item.domain.AnItem.YUELU;
import static org.lianban.evidence.item.domain.AnItem.ofYuelu;
import static org.lianban.evidence.item.domain.AnItem.reader;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.EvidenceRecognised;
import org.lianban.kernel.counter.Ruling;

class RecognitionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final Reader OFFICER = reader(XIANGTAN, "OFFICER");

    @Test
    void what_came_with_the_matter_is_recognised_by_its_new_office() {
        // Given
        Item item = ofYuelu().heldBy(XIANGTAN).item();
        // When
        Ruling<Recognition> ruling =
                RecognitionRules.recognise(
                        item, XIANGTAN, OFFICER, Worth.RECOGNISED, "合法取得", TODAY);
        // Then
        assertThat(ruling)
                .isEqualTo(
                        Ruling.made(
                                new Recognition(Worth.RECOGNISED, XIANGTAN, "合法取得", TODAY),
                                List.of(
                                        new EvidenceRecognised(
                                                item.matter(),
                                                item.id(),
                                                XIANGTAN,
                                                "RECOGNISED",
                                                "合法取得",
                                                TODAY)),
                                List.of()));
    }

    @Test
    void what_has_not_come_is_not_recognised_unless_it_came_too_late() {
        assertThat(RecognitionRules.closed(ofYuelu().item(), XIANGTAN, OFFICER))
                .isEqualTo(ReadingRefusal.EVIDENCE_NOT_ARRIVED);
        assertThat(
                        RecognitionRules.closed(
                                ofYuelu().heldBy(XIANGTAN).onItsWay().item(), XIANGTAN, OFFICER))
                .isEqualTo(ReadingRefusal.EVIDENCE_NOT_ARRIVED);
        assertThat(RecognitionRules.closed(ofYuelu().arrivedLate().item(), XIANGTAN, OFFICER))
                .isNull();
    }

    @Test
    void nobody_recognises_his_own_nor_another_office_s_matter() {
        // Given
        Item item = ofYuelu().heldBy(XIANGTAN).item();
        // Then
        assertThat(RecognitionRules.closed(ofYuelu().item(), YUELU, reader(YUELU, "OFFICER")))
                .isEqualTo(ReadingRefusal.EVIDENCE_OWN);
        assertThat(RecognitionRules.closed(item, XIANGTAN, reader(YUELU, "OFFICER")))
                .isEqualTo(ReadingRefusal.EVIDENCE_RECOGNITION_NOT_YOURS);
        assertThat(RecognitionRules.closed(item, XIANGTAN, reader(XIANGTAN, "AGENCY_HEAD")))
                .isEqualTo(ReadingRefusal.EVIDENCE_RECOGNITION_NOT_YOURS);
    }
}
