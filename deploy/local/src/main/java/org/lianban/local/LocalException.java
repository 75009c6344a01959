package org.lianban.local;

/** Something on this machine stands in the way; the message is one sentence for the person. */
public final class LocalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LocalException(String sentence) {
        super(sentence);
    }

    public LocalException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
