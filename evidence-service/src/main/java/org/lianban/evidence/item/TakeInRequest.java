package org.lianban.evidence.item;

/** An item without bytes, under a ticket of its matter. */
record TakeInRequest(String ticket, ItemEntry item) {}
