package org.lianban.casework.lead;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AgencyId;

/** An outside agency reported the lead, under its own reference. */
record Report(AgencyId agency, @Nullable String agencyReference) {}
