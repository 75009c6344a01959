package org.lianban.kernel.courier;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.Envelope;

/** What reading a message came to. */
sealed interface Reading {
    /** A fact we know. */
    record Known(FactHeader header, Envelope envelope) implements Reading {}

    /** A fact of a type that came after us; skipped, but its place in the sequence is noted. */
    record UnknownType(FactHeader header) implements Reading {}

    /** A fact we should know, but cannot read. */
    record Unreadable(FactHeader header, String why) implements Reading {}

    /** No fact at all: not even its header is legible. */
    record Garbage(@Nullable String why) implements Reading {}
}
