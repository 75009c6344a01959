package org.lianban.kernel.counter;

/** What became of a request to see something. */
public enum ReadingOutcome {
    /** It was shown. */
    OPENED,
    /** It was not: no right to it, or no such thing for whoever asked. */
    REFUSED,
    /** What stands masked elsewhere was shown. */
    UNMASKED,
    /** It went out as a file of many. */
    EXPORTED,
    /** That an office has such a matter was told to somebody who may not see it: its name alone. */
    MATCHED,
    /** A restricted matter was opened by its number. */
    CHALLENGED
}
