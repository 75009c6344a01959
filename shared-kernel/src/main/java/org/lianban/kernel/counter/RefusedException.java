package org.lianban.kernel.counter;

import java.util.Map;

/** A refusal at the edge, before a command exists: who are you, which version, no such matter. */
public final class RefusedException extends RuntimeException {
    /** Particular that names a second sentence, which explains the first one. */
    static final String DETAIL = "detail";

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient Map<String, String> particulars;

    public RefusedException(Refusal refusal) {
        this(refusal, Map.of());
    }

    public RefusedException(Refusal refusal, Map<String, String> particulars) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.particulars = Map.copyOf(particulars);
    }

    public Refusal refusal() {
        return refusal;
    }

    public Map<String, String> particulars() {
        return particulars;
    }
}
