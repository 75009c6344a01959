package org.lianban.casework.letter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianban.casework.letter.domain.LetterKind;

/**
 * Which number comes next after a head's act.
 *
 * @param nextNumber as it will be printed
 */
@Schema(name = "LetterNumberAnswer")
record NumberAnswer(LetterKind kind, int year, int nextN, String nextNumber) {}
