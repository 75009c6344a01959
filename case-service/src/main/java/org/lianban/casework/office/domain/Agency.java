package org.lianban.casework.office.domain;

import org.lianban.kernel.contract.AgencyId;

/** An outside agency (外部机关) and the client it calls with. */
public record Agency(AgencyId id, String clientId, String name) {}
