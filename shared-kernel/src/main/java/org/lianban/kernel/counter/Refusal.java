package org.lianban.kernel.counter;

/**
 * A reason why something is refused. Implemented by enums, one per room; the constant's name is the
 * stable code. Status, legal basis and texts stand in the room's {@code problems*} resources.
 */
public interface Refusal {
    /** The stable code, {@code TRANSFER_ONWARD_PROHIBITED}. */
    String name();
}
