package org.lianban.casework.casefile;

import org.lianban.casework.casefile.domain.Casefile;

/** A case with the version that {@code If-Match} is about. */
record StoredCasefile(Casefile file, long version) {}
