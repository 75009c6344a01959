package org.lianban.kernel.contract;

/** An outside agency may call the API with this client. */
public record AgencyRegistered(AgencyId agencyId, String clientId, String name)
        implements CaseworkEvent {}
