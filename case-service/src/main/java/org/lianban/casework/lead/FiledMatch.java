package org.lianban.casework.lead;

import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * A matter in which the same target is filed.
 *
 * @param office which filed it: all that may be shown of it (law 8)
 */
record FiledMatch(MatterId matter, OfficeId office) {}
