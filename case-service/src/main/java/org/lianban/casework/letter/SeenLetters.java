package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/**
 * Finds letters that the reader may see; hidden, unknown and unreadable ones are the same 404, a
 * secret one that is kept from him is refused as such.
 */
@ApplicationScoped
class SeenLetters {
    private final Callers callers;
    private final Grants grants;
    private final LetterQueries letters;

    SeenLetters(Callers callers, Grants grants, LetterQueries letters) {
        this.callers = callers;
        this.grants = grants;
        this.letters = letters;
    }

    Caller reader() {
        return callers.person();
    }

    StoredLetter seen(String letter) {
        return seenBy(reader(), letter);
    }

    StoredLetter seenBy(Caller reader, String letter) {
        StoredLetter found =
                letters.find(id(letter, LetterId::of))
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        MatterId matter = found.content().letter().matter();
        grants.requireSight(reader, matter);
        grants.requireShown(reader, matter, found.content().letter().letter().value());
        return found;
    }

    /** The letter to read: of a matter that one sees, or shared by itself. */
    StoredLetter shown(String letter) {
        // Asked first: whoever may read no letter at all learns of none whether there is one.
        Caller reader = reader();
        LetterId id = id(letter, LetterId::of);
        StoredLetter read =
                letters.find(id)
                        .filter(
                                found ->
                                        grants.seesDocument(
                                                reader, found.content().letter().matter(), id))
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        grants.requireShown(reader, read.content().letter().matter(), id.value());
        return read;
    }

    /** Which letters of a matter that he sees are secret, and which of them are kept from him. */
    DocumentMarks marks(String matter) {
        return grants.marks(reader(), id(matter, MatterId::of));
    }

    /** Whether this letter, which he reads, is secret. */
    DocumentMarks marks(StoredLetter letter) {
        return grants.marks(reader(), letter.content().letter().matter());
    }

    /** Or else the letter alone. */
    boolean seesMatter(StoredLetter letter) {
        return grants.sees(reader(), letter.content().letter().matter());
    }

    List<StoredLetter> ofMatter(String matter) {
        MatterId id = id(matter, MatterId::of);
        grants.requireSight(reader(), id);
        return letters.ofMatter(id);
    }

    /** What is no id names nothing. */
    private static <T> T id(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
