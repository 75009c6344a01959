package org.lianban.kernel.courier;

import java.util.UUID;

/** What must be legible of a fact, even if what it says is not understood. */
record FactHeader(UUID id, Strand strand, long sequence, String type) {}
