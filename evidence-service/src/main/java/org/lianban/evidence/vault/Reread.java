package org.lianban.evidence.vault;

/** What reading an object again found. */
public sealed interface Reread {
    /** It can be read to its end; whether it is what it was, its digests say. */
    record Legible(Digests digests) implements Reread {}

    /** It lies here in another form than it was written, or not at all. */
    record Damaged(String how) implements Reread {}

    /** The vault's folder is not there: nothing was found out about the object. */
    record Away() implements Reread {}
}
