package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The office that writes a supervised matter reported to its superior.
 *
 * @param by the superior
 * @param officeId who reported
 * @param number of its reports, from 1
 * @param concluded it says that the matter is done; otherwise how far it is
 */
public record SupervisionReported(
        MatterId matterId,
        SupervisionId supervisionId,
        OfficeId by,
        OfficeId officeId,
        int number,
        boolean concluded,
        LocalDate reportedOn)
        implements CaseworkEvent {}
