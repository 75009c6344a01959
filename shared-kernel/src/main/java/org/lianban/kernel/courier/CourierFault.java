package org.lianban.kernel.courier;

/** The database or the broker failed the courier; the cause tells whether trying again helps. */
final class CourierFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CourierFault(String what, Throwable cause) {
        super(what, cause);
    }
}
