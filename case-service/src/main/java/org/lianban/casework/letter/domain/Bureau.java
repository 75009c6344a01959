package org.lianban.casework.letter.domain;

import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;

/** An office as a letter names it: under the name it bore on the day of issue. */
public record Bureau(OfficeId id, String name) {
    static Bureau of(OfficeTree offices, OfficeId id) {
        return new Bureau(id, offices.office(id).name());
    }
}
