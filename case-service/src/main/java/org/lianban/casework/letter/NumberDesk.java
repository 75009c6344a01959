package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianban.casework.letter.NumberStore.Spoilt;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.LetterNumber;
import org.lianban.casework.letter.domain.NumberBook;
import org.lianban.casework.letter.domain.NumberRules;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** What a head says of his office's numbers; one transaction each. */
@ApplicationScoped
class NumberDesk {
    private final NumberStore store;
    private final Offices offices;
    private final LegalClock clock;

    NumberDesk(NumberStore store, Offices offices, LegalClock clock) {
        this.store = store;
        this.offices = offices;
        this.clock = clock;
    }

    /** Of which kind and year, and why. */
    record Said(LetterKind kind, int year, String reason) {}

    /** Which number was last used on paper before counting began here. */
    @Transactional
    Ruling<NumberBook> open(Caller caller, Said said, int lastOnPaper) {
        OfficeId office = caller.office();
        Occasion occasion = occasion(caller);
        Optional<Refused<NumberBook>> closed = closed(caller, said, occasion);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Ruling<NumberBook> ruling =
                NumberRules.open(store.lock(office, said.kind(), said.year()), lastOnPaper);
        if (ruling instanceof Ruling.Made<NumberBook>(NumberBook opened, _, _)) {
            store.open(opened, office, said.reason(), occasion);
        }
        return ruling;
    }

    /** Draws the next number for a paper that was spoilt or written outside; at once void. */
    @Transactional
    Ruling<NumberBook> spoil(Caller caller, Said said, int n) {
        OfficeId office = caller.office();
        Occasion occasion = occasion(caller);
        Optional<Refused<NumberBook>> closed = closed(caller, said, occasion);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Ruling<NumberBook> ruling =
                NumberRules.spoil(store.lock(office, said.kind(), said.year()), n);
        if (ruling instanceof Ruling.Made<NumberBook>(NumberBook drawn, _, _)) {
            store.spoil(
                    drawn,
                    office,
                    printed(drawn, office, drawn.last()),
                    new Spoilt(said.reason(), occasion));
        }
        return ruling;
    }

    private static Optional<Refused<NumberBook>> closed(
            Caller caller, Said said, Occasion occasion) {
        return NumberRules.closed(caller, caller.office(), said.year(), occasion.on().getYear());
    }

    /** Which number comes next. */
    NumberAnswer answer(Caller caller, NumberBook book) {
        LetterNumber next = printed(book, caller.office(), book.next());
        return new NumberAnswer(book.kind(), book.year(), next.n(), next.toString());
    }

    private LetterNumber printed(NumberBook book, OfficeId office, int n) {
        String documentCode = offices.tree().office(office).documentCode();
        return LetterNumber.of(documentCode, book.kind(), book.year(), n);
    }

    private Occasion occasion(Caller caller) {
        return new Occasion(caller.actor(NumberRules.HEADS), clock.now());
    }
}
