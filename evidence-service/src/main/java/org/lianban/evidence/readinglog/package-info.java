/**
 * The log of readings of this service: each line is told as a fact whose subject is the reader
 * ({@code EvidenceRead}), before the answer leaves; case-service keeps it beside its own and shows
 * it to audit administrators and in the disclosure report.
 *
 * <p>{@code CasefolderQueries} notes what was asked for, {@code Folders} an item that a share
 * names. Nobody comes in. See decisions/0056.
 */
@NullMarked
package org.lianban.evidence.readinglog;

import org.jspecify.annotations.NullMarked;
