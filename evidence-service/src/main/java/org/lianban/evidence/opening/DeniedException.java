package org.lianban.evidence.opening;

import java.util.Map;
import org.lianban.kernel.counter.Refusal;

/** Somebody who sees the matter asked for what he may not read; it is still to be noted. */
final class DeniedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Asking asking;
    private final transient Map<String, String> particulars;
    private final transient Refusal answer;
    private final transient Map<String, String> told;

    /**
     * @param particulars for the chain of custody
     * @param answer what he is told
     */
    DeniedException(Asking asking, Map<String, String> particulars, Refusal answer) {
        this(asking, particulars, answer, Map.of());
    }

    /**
     * @param told what the sentence of the answer names
     */
    DeniedException(
            Asking asking,
            Map<String, String> particulars,
            Refusal answer,
            Map<String, String> told) {
        super(answer.name(), null, false, false);
        this.asking = asking;
        this.particulars = Map.copyOf(particulars);
        this.answer = answer;
        this.told = Map.copyOf(told);
    }

    Asking asking() {
        return asking;
    }

    Map<String, String> particulars() {
        return particulars;
    }

    Map<String, String> told() {
        return told;
    }

    Refusal answer() {
        return answer;
    }
}
