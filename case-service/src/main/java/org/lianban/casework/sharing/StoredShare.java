package org.lianban.casework.sharing;

import org.lianban.casework.sharing.domain.Share;

/** A share with the version that its readers know it by. */
record StoredShare(Share share, long version) {}
