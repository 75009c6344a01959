package org.lianban.evidence.fixity;

/**
 * What became of the wish to have everything read.
 *
 * @param run the new run, or the one that was running already
 */
record Begun(FixityRun run, boolean anew) {}
