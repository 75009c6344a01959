package org.lianban.kernel.counter;

/** Where a service keeps who read what. */
public interface ReadingLog {
    /**
     * Enters what the present request was shown or refused, in a transaction of its own: what was
     * read has none of writing, and what was refused has rolled back. Of whoever is not known here
     * there is no line. If it fails, nothing is shown.
     */
    void enter(Reading reading);
}
