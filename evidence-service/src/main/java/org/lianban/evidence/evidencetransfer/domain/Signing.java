package org.lianban.evidence.evidencetransfer.domain;

import java.time.LocalDate;
import java.util.List;
import org.lianban.kernel.contract.PersonId;

/** Two of one office sign on a day. */
public record Signing(PersonId by, PersonId coSignedBy, LocalDate on) {
    public Signing {
        if (by.equals(coSignedBy)) {
            throw new IllegalArgumentException("two signatures are those of two people");
        }
    }

    public List<PersonId> both() {
        return List.of(by, coSignedBy);
    }
}
