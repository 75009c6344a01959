/**
 * The chain of custody (保管链): what an entry says, how entries of one item hang together, and how
 * all entries of an office's log become one tree whose head outsiders can keep (RFC 9162).
 */
@NullMarked
package org.lianban.evidence.custody.domain;

import org.jspecify.annotations.NullMarked;
