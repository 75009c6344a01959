package org.lianban.casework.assistance;

import org.lianban.casework.assistance.domain.AssistanceRequest;
import org.lianban.kernel.contract.OfficeId;

/**
 * A request with its number, and the version under which it is stored.
 *
 * @param version of what both offices know
 * @param prepared how often the asked office wrote what it alone knows
 */
record StoredAssistance(AssistanceRequest request, String number, long version, long prepared) {
    /** As the office knows it: of what the asked one prepares, the others notice nothing. */
    long versionFor(OfficeId reader) {
        return reader.equals(request.terms().to()) ? version + prepared : version;
    }
}
