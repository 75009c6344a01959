/**
 * Where the bytes of evidence lie: encrypted at rest, each object with a data key of its own that
 * is wrapped by a master key. An object is written once, synced, and only then known; what was
 * begun and never known is swept. Nothing here knows what the bytes are evidence of.
 *
 * <p>In: {@link org.lianban.evidence.vault.Vault}.
 */
@NullMarked
package org.lianban.evidence.vault;

import org.jspecify.annotations.NullMarked;
