package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The agency head of the asked office sealed a reply (协查复函). What it says is read in the letter.
 *
 * @param complete nothing that was asked is open any more
 * @param answered how many things this reply answers in full
 * @param partly how many in part
 * @param refused how many it refuses, each on a ground of the law
 * @param late the time for it had ended
 */
public record AssistanceReplied(
        MatterId matterId,
        AssistanceId assistanceId,
        LetterId letterId,
        OfficeId from,
        OfficeId to,
        boolean complete,
        int answered,
        int partly,
        int refused,
        boolean late,
        LocalDate repliedOn)
        implements CaseworkEvent {
    @Override
    public OfficeId addressee() {
        return to;
    }
}
