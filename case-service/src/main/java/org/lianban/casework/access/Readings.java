package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;

/** The door for what a room knows of a reading and the request does not say by itself. */
@ApplicationScoped
public class Readings {
    private final Sought sought;

    Readings(Sought sought) {
        this.sought = sought;
    }

    /**
     * Why the caller looks behind a mask. Not to be told where his words may say who informed.
     *
     * @param purpose in his words, without identity numbers
     */
    public void because(String purpose) {
        sought.because(purpose);
    }
}
