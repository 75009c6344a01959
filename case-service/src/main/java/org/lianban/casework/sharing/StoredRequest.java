package org.lianban.casework.sharing;

import org.lianban.casework.sharing.domain.ShareRequest;

/** A request with the version that its readers know it by. */
record StoredRequest(ShareRequest request, long version) {}
