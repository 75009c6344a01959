package org.lianban.casework.letter;

import java.time.LocalDate;

/** Why a letter is void, and since when. */
record VoidLetter(String reason, LocalDate on) {}
