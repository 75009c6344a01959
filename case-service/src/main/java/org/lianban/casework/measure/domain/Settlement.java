package org.lianban.casework.measure.domain;

/** What officers may decide about preserved goods themselves (程序规定35). */
public enum Settlement {
    RECORDED,
    SENT_FOR_TEST;

    /** The goods go back with it. */
    public boolean givesBack() {
        return goods() == GoodsState.RELEASED;
    }

    MeasureOutcome outcome() {
        return switch (this) {
            case RECORDED -> MeasureOutcome.RECORDED;
            case SENT_FOR_TEST -> MeasureOutcome.SENT_FOR_TEST;
        };
    }

    GoodsState goods() {
        return switch (this) {
            case RECORDED -> GoodsState.RELEASED;
            case SENT_FOR_TEST -> GoodsState.SENT_FOR_TEST;
        };
    }
}
