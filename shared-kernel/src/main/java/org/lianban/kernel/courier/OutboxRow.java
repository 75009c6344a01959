package org.lianban.kernel.courier;

/** One fact still to be sent. */
record OutboxRow(long id, String topic, String key, String message) {}
