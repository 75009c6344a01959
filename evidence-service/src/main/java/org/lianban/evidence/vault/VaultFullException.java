package org.lianban.evidence.vault;

/** There is no room for the bytes; nothing of them is kept. */
public class VaultFullException extends Exception {
    private static final long serialVersionUID = 1L;

    VaultFullException(String message) {
        super(message);
    }
}
