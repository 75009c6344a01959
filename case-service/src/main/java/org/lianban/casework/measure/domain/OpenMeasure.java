package org.lianban.casework.measure.domain;

/**
 * A measure that has not ended, as other rooms find it.
 *
 * @param version grows with whatever happens to it
 */
public record OpenMeasure(Measure measure, long version) {
    /** Its goods are held, and that is approved. */
    public boolean isInForce() {
        return measure.state() instanceof MeasureState.InForce;
    }
}
