package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.Printability.Fault;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.letter.domain.IssuingAct;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.LetterNumber;
import org.lianban.casework.letter.domain.LetterOrder;
import org.lianban.casework.letter.domain.LetterRefusal;
import org.lianban.casework.letter.domain.VoidLetters;
import org.lianban.casework.office.Offices;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.LetterIssued;
import org.lianban.kernel.contract.LetterVoided;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Door;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.RefusedException;

/**
 * The door of this room: issues letters in the caller's transaction, makes void those whose act is
 * taken back, and shows drafts.
 */
@ApplicationScoped
public class Letters implements Door<LetterOrder> {
    private final Offices offices;
    private final LetterStore store;
    private final LetterPress press;
    private final LetterQueries queries;
    private final Printability printability;

    Letters(
            Offices offices,
            LetterStore store,
            LetterPress press,
            LetterQueries queries,
            Printability printability) {
        this.offices = offices;
        this.store = store;
        this.press = press;
        this.queries = queries;
        this.printability = printability;
    }

    @Override
    public Class<LetterOrder> takes() {
        return LetterOrder.class;
    }

    // The counter of numbers stays locked to the end of the transaction.
    @Override
    public boolean holdsOthersUp() {
        return true;
    }

    @Override
    public List<CaseworkEvent> carryOut(LetterOrder order, Occasion occasion) {
        return switch (order) {
            case IssueLetter issue -> issue(issue, occasion);
            case VoidLetters taken -> makeVoid(taken, occasion);
        };
    }

    private List<CaseworkEvent> makeVoid(VoidLetters order, Occasion occasion) {
        return store.makeVoid(order, occasion).stream()
                .<CaseworkEvent>map(letter -> voided(letter, order, occasion))
                .toList();
    }

    private static LetterVoided voided(LetterContent letter, VoidLetters taken, Occasion occasion) {
        IssueLetter order = letter.letter();
        String number = letter.printedNumber();
        return new LetterVoided(
                order.matter(),
                order.letter(),
                order.kind().name(),
                number.isEmpty() ? null : number,
                order.issuer(),
                order.addressees(),
                taken.reason(),
                occasion.on(),
                taken.isAbout(order.letter()));
    }

    private List<CaseworkEvent> issue(IssueLetter order, Occasion occasion) {
        LetterContent draft = LetterContent.draft(withOther(order), offices.tree());
        if (IssuingAct.canBePutOtherwise(order.kind())) {
            printability.firstFault(draft.letter()).ifPresent(fault -> refuse(fault, Map.of()));
        }
        LetterNumber number = number(order, occasion.on());
        LetterContent letter = draft.issued(number, occasion.on());
        store.keep(letter, number, occasion);
        return List.of(
                new LetterIssued(
                        order.matter(),
                        order.letter(),
                        order.kind().name(),
                        number == null ? null : number.toString(),
                        order.issuer(),
                        order.addressees(),
                        letter.digest(),
                        LetterContent.TEMPLATE_VERSION,
                        occasion.on()));
    }

    /**
     * A draft that can be set on paper.
     *
     * @throws RefusedException if it has a character that cannot be printed; it says which, and
     *     where in the text
     */
    public void requirePrintable(IssueLetter draft) {
        printability
                .firstFault(draft)
                .ifPresent(fault -> refuse(fault, Map.of("pointer", fault.pointer())));
    }

    /** It says all that its form asks for, and every character can be set on paper. */
    public boolean canBeIssued(IssueLetter draft) {
        return draft.isWhole() && printability.firstFault(draft).isEmpty();
    }

    // What an act says stands elsewhere in its request than in the letter: there is no pointer
    // then.
    private static void refuse(Fault fault, Map<String, String> pointer) {
        int character = fault.characters().codePointAt(0);
        Map<String, String> particulars = new HashMap<>(pointer);
        particulars.put("field", "letter." + fault.field());
        particulars.put(
                "character",
                Character.toString(character) + " " + UnprintableException.codePoint(character));
        throw new RefusedException(LetterRefusal.LETTER_UNPRINTABLE, particulars);
    }

    /** Number of the paper by which a party was told of an act; its title, if it has no number. */
    @Transactional
    public String number(ActPaper paper) {
        return switch (paper) {
            case ActPaper.Outside(var number) -> number;
            case ActPaper.Issued(var letter) ->
                    store.number(letter).or(() -> store.named(letter)).orElseThrow();
        };
    }

    /** An issued letter as it stands now; whether it may be seen is the asker's to check. */
    @Transactional
    public Optional<IssuedLetter> find(LetterId letter) {
        return queries.find(letter).map(StoredLetter::issued);
    }

    /** The letters of a matter that are valid, the last one first. */
    public List<IssuedLetter> valid(MatterId matter) {
        return queries.ofMatter(matter).stream()
                .map(StoredLetter::issued)
                .filter(letter -> !letter.isVoid())
                .toList();
    }

    /** The letters of that kind that a transfer has; whether they may be seen is the asker's. */
    @Transactional
    public List<LetterId> ofTransfer(TransferId transfer, LetterKind kind) {
        return store.ofTransfer(transfer, kind);
    }

    /** Those of them that are void. */
    @Transactional
    public Set<LetterId> voidAmong(List<LetterId> some) {
        return store.voidAmong(some);
    }

    /** HTML of a letter not issued yet: marked as draft, without number and day. */
    public String preview(IssueLetter draft) {
        return press.print(LetterContent.draft(withOther(draft), offices.tree()));
    }

    /** The Content-Security-Policy under which a printed letter is to be served. */
    public String contentSecurityPolicy() {
        return press.contentSecurityPolicy();
    }

    // Only this room knows the number of the letter that another one is about.
    private IssueLetter withOther(IssueLetter order) {
        return order.kind()
                .form()
                .otherLetter()
                .map(field -> with(order, field, other(order)))
                .orElse(order);
    }

    private Optional<String> other(IssueLetter order) {
        LetterId refersTo = order.refersTo();
        if (refersTo != null) {
            return store.named(refersTo);
        }
        TransferId about = order.about();
        return about == null ? Optional.empty() : named(about, order.kind());
    }

    private Optional<String> named(TransferId about, LetterKind kind) {
        return kind.goesWith()
                .flatMap(other -> store.lastOf(about, other))
                // No letter of transfer goes before the list of what a superior assigns or takes
                // up.
                .or(() -> store.lastActOf(about));
    }

    private static IssueLetter with(IssueLetter order, LetterField field, Optional<String> text) {
        return text.map(known -> order.with(field, known)).orElse(order);
    }

    private @Nullable LetterNumber number(IssueLetter order, LocalDate on) {
        if (order.kind().numberCode() == null) {
            return null;
        }
        String documentCode = offices.tree().office(order.issuer()).documentCode();
        int n = store.draw(order.issuer(), order.kind(), on.getYear());
        return LetterNumber.of(documentCode, order.kind(), on.getYear(), n);
    }
}
