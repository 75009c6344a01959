package org.lianban.casework.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Agency;
import org.lianban.casework.office.domain.Office;

/** Who the caller is: a person with his office, or an outside agency. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeView(
        @Nullable PersonView person, @Nullable OfficeView office, @Nullable AgencyView agency) {
    /** The outside agency. */
    record AgencyView(String id, String name) {}

    static MeView of(EnrolledPerson enrolled, Office office) {
        return new MeView(PersonView.of(enrolled), OfficeView.of(office), null);
    }

    static MeView of(Agency agency) {
        return new MeView(null, null, new AgencyView(agency.id().value(), agency.name()));
    }
}
