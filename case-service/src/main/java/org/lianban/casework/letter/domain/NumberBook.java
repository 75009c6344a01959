package org.lianban.casework.letter.domain;

/**
 * The numbers of one kind of letters of an office in a year.
 *
 * @param opening the last number used on paper before counting began here; 0 if none
 * @param last the last number drawn, or the opening one
 */
public record NumberBook(LetterKind kind, int year, int opening, int last) {
    public NumberBook {
        if (kind.numberCode() == null) {
            throw new IllegalArgumentException(kind + " has no numbers");
        }
        if (opening < 0 || last < opening) {
            throw new IllegalArgumentException("numbers are counted on from the opening one");
        }
    }

    public boolean isDrawnFrom() {
        return last > opening;
    }

    public int next() {
        return last + 1;
    }

    NumberBook openedAt(int lastOnPaper) {
        return new NumberBook(kind, year, lastOnPaper, lastOnPaper);
    }

    NumberBook drawn() {
        return new NumberBook(kind, year, opening, next());
    }
}
