package org.lianban.casework.exhibit.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceQuantity;
import org.lianban.kernel.contract.PersonId;

/**
 * What was said of an item when it was taken in.
 *
 * @param source where or from whom it was obtained
 * @param sealCondition of the wrapping, where it is sealed
 * @param storage where the thing itself is kept
 */
public record ExhibitParticulars(
        ExhibitKind kind,
        ExhibitForm form,
        String title,
        String source,
        List<PersonId> collectedBy,
        LocalDate collectedOn,
        @Nullable EvidenceQuantity quantity,
        @Nullable String sealCondition,
        @Nullable String storage) {
    public ExhibitParticulars {
        collectedBy = List.copyOf(collectedBy);
    }
}
