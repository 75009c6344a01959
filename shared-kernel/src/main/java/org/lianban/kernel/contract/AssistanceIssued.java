package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The agency head issued a letter that asks another office for assistance (协助调查函, 程序规定45): the
 * first of a request, or a later one that asks for more (补充协查). What is asked stands in the letter.
 *
 * @param round 1 of the first letter
 * @param items how many things it asks for
 */
public record AssistanceIssued(
        MatterId matterId,
        AssistanceId assistanceId,
        LetterId letterId,
        OfficeId from,
        OfficeId to,
        int round,
        int items,
        LocalDate issuedOn)
        implements CaseworkEvent {
    @Override
    public OfficeId addressee() {
        return to;
    }
}
