package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * Somebody who may not see this matter was told that this office has it: he registered, filed or
 * imported against the same target (程序规定12). Of a matter that is restricted he was told nothing,
 * and this says so. Told to the office that writes alone: whom others ask about is not for all who
 * see this matter. Once for each matter that was met with it, and each office that met it.
 *
 * @param officeId which writes the matter, and is told
 * @param askedBy whose person met it
 * @param occasion REGISTERING, FILING or IMPORTING
 * @param shown OFFICE_NAMED, EXISTENCE (that some office has it) or NOTHING
 */
public record MatterMatched(
        MatterId matterId,
        OfficeId officeId,
        OfficeId askedBy,
        PersonId personId,
        String occasion,
        String shown,
        LocalDate matchedOn)
        implements CaseworkEvent {
    @Override
    public OfficeId hearer() {
        return officeId;
    }
}
