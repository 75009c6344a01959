package org.lianban.kernel.counter;

/** What a ruling asks another room to do, as a value; carried out by that room's {@link Door}. */
public interface Order {}
