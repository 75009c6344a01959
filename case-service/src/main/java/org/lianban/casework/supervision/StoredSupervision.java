package org.lianban.casework.supervision;

import org.lianban.casework.supervision.domain.Supervision;

/** As it is stored. */
record StoredSupervision(Supervision supervision, long version) {}
