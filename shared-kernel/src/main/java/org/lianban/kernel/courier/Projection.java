package org.lianban.kernel.courier;

import java.util.UUID;
import org.lianban.kernel.contract.Envelope;

/**
 * What a service records of others' facts. Every bean of this kind gets every fact, in one
 * transaction with the inbox; it records and never decides. A subject's facts come in order as far
 * as one source told them; facts of two sources about one subject come in any order.
 *
 * <p>A {@link RuntimeException} parks what its source tells of the subject; a lost database
 * connection does not.
 */
public interface Projection {
    /**
     * Records the fact; called inside a transaction, never with gaps of a source, once in effect.
     */
    void apply(Envelope envelope);

    /**
     * A fact of a type that came after this build is passed over; what follows it comes all the
     * same. Whoever keeps an account of all facts notes it. Called inside a transaction.
     */
    default void skip(UUID fact, String source, String subject) {
        // who records what he understands has nothing to note
    }

    /**
     * Forgets everything recorded; all facts come again. Called inside a transaction in which
     * {@code reader_position} still says how far each strand had come.
     */
    void forget();
}
