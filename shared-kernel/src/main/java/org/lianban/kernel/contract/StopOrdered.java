package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The party was ordered to correct or to stop (责令改正); what it must do stands in the paper only.
 *
 * @param paper number of an order that was written outside; empty where a letter is issued with it,
 *     whose own fact tells the number
 */
public record StopOrdered(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        String paper,
        LocalDate orderedOn)
        implements CaseworkEvent {}
