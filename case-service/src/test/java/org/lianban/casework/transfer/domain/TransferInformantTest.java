package org.lianban.casework.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.transfer.domain.SomeOffices.TIANYUAN;
import static org.lianban.casework.transfer.domain.SomeOffices.YUELU;
import static org.lianban.casework.transfer.domain.SomeOffices.YUHU;
import static org.lianban.casework.transfer.domain.SomeOffices.anybodyOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianban.casework.lead.domain.InformantDue;
import org.lianban.casework.matter.domain.Stage;

/** A lead that somebody told of goes elsewhere only after he was told where (G1). */
class TransferInformantTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Test
    void a_lead_is_not_sent_off_before_its_informant_was_told() {
        PaperHouse house = submitted(Stage.REGISTERED);
        house.informantIsOwed(new InformantDue(true, null));
        assertThat(closed(house)).isEqualTo("INFORMANT_NOT_TOLD");

        house.informantIsOwed(new InformantDue(true, TIANYUAN));
        assertThat(closed(house)).as("told of another office").isEqualTo("INFORMANT_NOT_TOLD");

        house.informantIsOwed(new InformantDue(true, YUHU));
        assertThat(closed(house)).isEqualTo("open");
    }

    @Test
    void a_filed_case_is() {
        PaperHouse house = submitted(Stage.FILED);
        house.informantIsOwed(new InformantDue(true, null));
        assertThat(closed(house)).isEqualTo("open");
    }

    private static PaperHouse submitted(Stage stage) {
        PaperHouse house = new PaperHouse(YUELU, stage);
        house.draft(anybodyOf(YUELU), DAY, YUHU);
        house.decide(anybodyOf(YUELU), DAY, new TransferCommand.Submit());
        return house;
    }

    private static String closed(PaperHouse house) {
        return TransferGuards.closed(
                        TransferStep.ISSUE,
                        house.transfer(),
                        house.circumstances(anybodyOf(YUELU), DAY))
                .map(closed -> closed.because().name())
                .orElse("open");
    }
}
