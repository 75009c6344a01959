package org.lianban.casework.letter.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Role;

/**
 * What letters of a kind say, in the order of the form, and who answers for them.
 *
 * @param official number among the 56 forms of the state's administration (2021); none of those of
 *     the project (样式)
 * @param signer whose act issues it; officers make records and lists by themselves
 * @param isDrafted officers draft it by themselves; all others are issued by an act of another room
 * @param columns of its list; none if it lists nothing
 * @param isSignedPageByPage a record of what went on for a while (笔录), or a list of goods that were
 *     taken or given back (清单): whoever was there signs each of its pages
 */
public record LetterForm(
        @Nullable Integer official,
        Addressing addressing,
        Role signer,
        boolean isDrafted,
        List<LetterField> required,
        List<LetterField> optional,
        List<LetterColumn> columns,
        boolean isSignedPageByPage) {
    private static final int MOST_ALONG_THE_PAGE = 6;

    private static final Set<LetterField> OTHER_LETTERS =
            Set.of(
                    LetterField.RECEIVED_LETTER,
                    LetterField.TRANSFER_LETTER,
                    LetterField.EARLIER_LETTER,
                    LetterField.OF_LETTER);

    public LetterForm {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        columns = List.copyOf(columns);
        if (required.contains(LetterField.ADDRESSED_TO) != (addressing == Addressing.BODY)) {
            throw new IllegalArgumentException("a letter to a body names it, and no other does");
        }
    }

    /** A form that is signed at its end. */
    LetterForm(
            @Nullable Integer official,
            Addressing addressing,
            Role signer,
            boolean isDrafted,
            List<LetterField> required,
            List<LetterField> optional,
            List<LetterColumn> columns) {
        this(official, addressing, signer, isDrafted, required, optional, columns, false);
    }

    /** The same, signed on each of its pages. */
    LetterForm signedPageByPage() {
        return new LetterForm(
                official, addressing, signer, isDrafted, required, optional, columns, true);
    }

    public boolean hasItems() {
        return !columns.isEmpty();
    }

    /** Its list is too wide to be printed along the page. */
    public boolean isAcross() {
        return columns.size() > MOST_ALONG_THE_PAGE;
    }

    /** A letter; what officers make by themselves, and what stays in the file, has no seal. */
    public boolean isSealed() {
        return addressing != Addressing.FILE && signer != Role.OFFICER;
    }

    public boolean prints(LetterField field) {
        return required.contains(field) || optional.contains(field);
    }

    /** Which field names another letter: the one that it answers, follows or goes along with. */
    public Optional<LetterField> otherLetter() {
        return fields().filter(OTHER_LETTERS::contains).findFirst();
    }

    /** All that it may say. */
    public Stream<LetterField> fields() {
        return Stream.concat(required.stream(), optional.stream());
    }
}
