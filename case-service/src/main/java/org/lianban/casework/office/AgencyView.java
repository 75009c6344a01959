package org.lianban.casework.office;

import org.lianban.casework.office.domain.Agency;

/** An outside agency as it sees itself. */
public record AgencyView(String id, String name) {
    static AgencyView of(Agency agency) {
        return new AgencyView(agency.id().value(), agency.name());
    }
}
