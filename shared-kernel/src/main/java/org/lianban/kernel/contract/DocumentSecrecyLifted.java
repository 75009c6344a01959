package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document is no longer secret: whoever sees the matter reads it again. Why is told to the office
 * that marked it and those above it alone, and so stands in no fact.
 *
 * @param document LETTER or EVIDENCE
 * @param officeId the office that writes the matter now
 * @param kind of the letter; EVIDENCE for an item
 * @param number as when it was marked
 */
public record DocumentSecrecyLifted(
        MatterId matterId,
        String document,
        DocumentId documentId,
        OfficeId officeId,
        String kind,
        @Nullable String number,
        LocalDate liftedOn)
        implements CaseworkEvent {}
