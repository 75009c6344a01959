package org.lianban.casework.measure.domain;

/** How a measure ended. */
public enum MeasureOutcome {
    /** Not approved, or not taken any more. */
    DISAPPROVED,
    /** What the goods show was recorded or copied; they went back (程序规定35). */
    RECORDED,
    /** The goods went to a test (程序规定35). */
    SENT_FOR_TEST,
    /** A preservation became a seizure (程序规定35). */
    CONVERTED,
    /** 解除 */
    RELEASED,
    /** The last goods were disposed of early (先行处置). */
    DISPOSED_EARLY,
    /** The goods went with the matter to a body outside the system, and so did the measure. */
    HANDED_OVER,
    /** Nothing was decided in time; of a preservation only (程序规定35). */
    LAPSED
}
