package org.lianban.casework.letter.domain;

import org.lianban.kernel.counter.Order;

/** What other rooms ask of this one. */
public sealed interface LetterOrder extends Order permits IssueLetter, VoidLetters {}
