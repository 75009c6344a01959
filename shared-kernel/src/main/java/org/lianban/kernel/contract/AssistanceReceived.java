package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The asked office signed for the letter: from that day it has fifteen working days (程序规定45).
 *
 * @param proposedOn the day that it offers in place of the earlier one that was wished; null if
 *     none was wished, or that one is kept
 */
public record AssistanceReceived(
        MatterId matterId,
        AssistanceId assistanceId,
        OfficeId from,
        OfficeId to,
        int round,
        LocalDate receivedOn,
        @Nullable LocalDate proposedOn)
        implements CaseworkEvent {
    @Override
    public OfficeId addressee() {
        return to;
    }
}
