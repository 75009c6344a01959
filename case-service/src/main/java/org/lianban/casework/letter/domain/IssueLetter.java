package org.lianban.casework.letter.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/**
 * Issue a letter: number, canonical content and digest in this transaction.
 *
 * @param about the transfer it belongs to, if any
 * @param refersTo the letter it goes along with, follows or answers, if any; its title and number
 *     are filled in when it is issued
 * @param fields the template's fields by the names of {@link LetterField}: {@code caseTitle},
 *     {@code reason}, {@code legalBasis}, {@code attachments}, {@code contact}, {@code designee},
 *     {@code argument} …
 * @param items the lines of a list; empty of all other letters
 */
public record IssueLetter(
        LetterId letter,
        MatterId matter,
        @Nullable TransferId about,
        @Nullable LetterId refersTo,
        LetterKind kind,
        OfficeId issuer,
        List<OfficeId> addressees,
        Map<String, String> fields,
        List<LetterItem> items)
        implements LetterOrder {
    public IssueLetter {
        addressees = List.copyOf(addressees);
        fields = Map.copyOf(fields);
        items = List.copyOf(items);
    }

    /**
     * A letter to offices.
     *
     * @param about the transfer it belongs to, if any
     */
    public static IssueLetter toOffices(
            LetterId letter,
            MatterId matter,
            @Nullable TransferId about,
            LetterKind kind,
            OfficeId issuer,
            List<OfficeId> addressees,
            Map<String, String> fields,
            List<LetterItem> items) {
        return new IssueLetter(
                letter, matter, about, null, kind, issuer, addressees, fields, items);
    }

    /** A letter to a party or a body, or for the file: to no office. */
    public static IssueLetter toNoOffice(
            LetterId letter,
            MatterId matter,
            @Nullable LetterId refersTo,
            LetterKind kind,
            OfficeId issuer,
            Map<String, String> fields,
            List<LetterItem> items) {
        return new IssueLetter(
                letter, matter, null, refersTo, kind, issuer, List.of(), fields, items);
    }

    /** The same letter, which goes along with, follows or answers that one. */
    public IssueLetter referringTo(LetterId other) {
        return new IssueLetter(
                letter, matter, about, other, kind, issuer, addressees, fields, items);
    }

    /** It says all that its form asks for. */
    public boolean isWhole() {
        return kind.form().required().stream()
                .noneMatch(needed -> fields.getOrDefault(needed.key(), "").isBlank());
    }

    /** The same letter with one more field. */
    public IssueLetter with(LetterField field, String text) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(field.key(), text);
        return new IssueLetter(
                letter, matter, about, refersTo, kind, issuer, addressees, more, items);
    }
}
