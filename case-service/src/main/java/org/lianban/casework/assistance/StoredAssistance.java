package org.lianban.casework.assistance;

import org.lianban.casework.assistance.domain.AssistanceRequest;

/** A request with its number, and the version under which it is stored. */
record StoredAssistance(AssistanceRequest request, String number, long version) {}
