package org.lianban.kernel.courier;

import java.util.List;

/** Takes facts to the readers. */
interface Carrier extends AutoCloseable {
    /**
     * Sends in order and waits.
     *
     * @return how many from the front were acknowledged; after less than all this carrier is spent
     */
    int carry(List<OutboxRow> rows);

    /** Lets go of everything under way, at once. */
    @Override
    void close();
}
