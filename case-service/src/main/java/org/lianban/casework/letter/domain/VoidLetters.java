package org.lianban.casework.letter.domain;

import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.TransferId;

/**
 * The act is taken back before anybody signed for it: whatever letters of it are valid become void.
 *
 * @param about the transfer that is taken back
 */
public record VoidLetters(MatterId matter, TransferId about, String reason)
        implements LetterOrder {}
