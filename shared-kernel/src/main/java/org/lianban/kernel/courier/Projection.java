package org.lianban.kernel.courier;

import org.lianban.kernel.contract.Envelope;

/**
 * What a service records of others' facts. Every bean of this kind gets every fact, in order per
 * subject, in one transaction with the inbox; it records and never decides.
 *
 * <p>A {@link RuntimeException} parks the fact's subject; a lost database connection does not.
 */
public interface Projection {
    /** Records the fact; called inside a transaction, never with gaps, once in effect. */
    void apply(Envelope envelope);

    /** Forgets everything recorded; all facts come again. Called inside a transaction. */
    void forget();
}
