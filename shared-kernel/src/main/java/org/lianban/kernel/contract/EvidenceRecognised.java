package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The office that handles the matter said what evidence of another office is worth to it (证据互认):
 * evidence lawfully collected by the transferring organ counts (程序规定23).
 *
 * @param officeId the office that says so
 * @param recognition RECOGNISED, WITH_RESERVATION or COLLECT_AGAIN
 */
public record EvidenceRecognised(
        MatterId matterId,
        EvidenceId evidenceId,
        OfficeId officeId,
        String recognition,
        String reason,
        LocalDate recognisedOn)
        implements EvidenceEvent {}
