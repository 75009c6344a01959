package org.lianban.casework.lead;

import org.lianban.casework.lead.domain.Lead;

/** A lead with the version that {@code If-Match} is about. */
record StoredLead(Lead lead, long version) {}
