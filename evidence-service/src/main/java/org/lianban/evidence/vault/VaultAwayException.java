package org.lianban.evidence.vault;

import java.io.IOException;

/** The vault's folder is not there; nothing can be said of the bytes that belong in it. */
public class VaultAwayException extends IOException {
    private static final long serialVersionUID = 1L;

    public VaultAwayException() {
        super("the vault's folder is not there");
    }
}
