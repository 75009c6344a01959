package org.lianban.evidence.item;

import org.jspecify.annotations.Nullable;

/** An item without bytes, under a ticket of its matter. */
record TakeInRequest(@Nullable String ticket, @Nullable ItemEntry item) {}
