package org.lianban.casework.letter;

import java.util.List;

/** A matter's letters, newest first. */
record LetterList(List<LetterView> items) {
    LetterList {
        items = List.copyOf(items);
    }
}
