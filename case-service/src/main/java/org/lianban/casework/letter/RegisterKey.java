package org.lianban.casework.letter;

import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.kernel.contract.OfficeId;

/** One register: the numbers of a kind of letters of an office in a year. */
record RegisterKey(OfficeId office, LetterKind kind, int year) {}
