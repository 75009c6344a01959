package org.lianban.kernel.courier;

import org.jspecify.annotations.Nullable;

/** Which trace the present work belongs to (W3C Trace Context). */
public interface CallerTrace {
    /** The {@code traceparent}, if there is one. */
    @Nullable String traceparent();
}
