package org.lianban.casework.sharing.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.OfficeId;

/**
 * An office asks another one to see a matter (申请查阅).
 *
 * @param number of the matter, as it was typed; nobody looked whether it is one
 * @param wish on which conditions
 */
public record ShareRequest(
        ShareRequestId id,
        OfficeId asking,
        OfficeId asked,
        String number,
        ShareConditions wish,
        LocalDate askedOn,
        RequestAnswer answer) {
    private static final int DAYS = 30;

    /** Whether it waits is a question of the day: nothing has to happen for it to lapse. */
    public RequestState state(LocalDate on) {
        return switch (answer) {
            case RequestAnswer.Waiting _ ->
                    on.isAfter(lastDay()) ? RequestState.LAPSED : RequestState.ASKED;
            case RequestAnswer.Granted _ -> RequestState.GRANTED;
            case RequestAnswer.Refused _ -> RequestState.REFUSED;
        };
    }

    public LocalDate lastDay() {
        return askedOn.plusDays(DAYS);
    }

    public ShareRequest answered(RequestAnswer with) {
        return new ShareRequest(id, asking, asked, number, wish, askedOn, with);
    }
}
