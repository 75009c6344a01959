package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.LetterNumber;
import org.lianban.casework.office.Offices;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.LetterIssued;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Door;
import org.lianban.kernel.counter.Occasion;

/** The door of this room: issues letters in the caller's transaction, and shows drafts. */
@ApplicationScoped
public class Letters implements Door<IssueLetter> {
    private final Offices offices;
    private final LetterStore store;
    private final LetterPress press;

    Letters(Offices offices, LetterStore store, LetterPress press) {
        this.offices = offices;
        this.store = store;
        this.press = press;
    }

    @Override
    public Class<IssueLetter> takes() {
        return IssueLetter.class;
    }

    @Override
    public List<CaseworkEvent> carryOut(IssueLetter order, Occasion occasion) {
        LetterContent draft = LetterContent.draft(withReceived(order), offices.tree());
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

    /** HTML of a letter not issued yet: marked as draft, without number and day. */
    public String preview(IssueLetter draft) {
        return press.print(LetterContent.draft(draft, offices.tree()));
    }

    /** The Content-Security-Policy under which a printed letter is to be served. */
    public String contentSecurityPolicy() {
        return press.contentSecurityPolicy();
    }

    // Only this room knows the number of what a receipt is for: the last letter of its transfer.
    private IssueLetter withReceived(IssueLetter order) {
        TransferId about = order.about();
        if (order.kind() != LetterKind.RECEIPT || about == null) {
            return order;
        }
        Map<String, String> fields = new HashMap<>(order.fields());
        store.lastOf(about)
                .ifPresent(letter -> fields.put(LetterField.RECEIVED_LETTER.key(), letter));
        return new IssueLetter(
                order.letter(),
                order.matter(),
                about,
                order.kind(),
                order.issuer(),
                order.addressees(),
                fields);
    }

    private @Nullable LetterNumber number(IssueLetter order, LocalDate on) {
        String kindCode = order.kind().numberCode();
        if (kindCode == null) {
            return null;
        }
        String documentCode = offices.tree().office(order.issuer()).documentCode();
        int n = store.draw(order.issuer(), order.kind(), on.getYear());
        return new LetterNumber(documentCode, kindCode, on.getYear(), n);
    }
}
