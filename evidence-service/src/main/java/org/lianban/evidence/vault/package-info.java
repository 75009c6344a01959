/**
 * Where the bytes of evidence lie: encrypted at rest, each object with a data key of its own that
 * is wrapped by a master key. An object is written once, synced, and only then known; what was
 * begun is noted before its first byte, and swept if it never became known. A folder without the
 * vault's mark is not the vault: nothing is laid down in it, and nothing found damaged for want of
 * it. Nothing here knows what the bytes are evidence of.
 *
 * <p>In: {@link org.lianban.evidence.vault.Vault}.
 */
@NullMarked
package org.lianban.evidence.vault;

import org.jspecify.annotations.NullMarked;
