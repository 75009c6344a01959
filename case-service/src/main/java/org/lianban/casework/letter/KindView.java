package org.lianban.casework.letter;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.Addressing;
import org.lianban.casework.letter.domain.FieldSort;
import org.lianban.casework.letter.domain.LetterColumn;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterForm;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.office.domain.Role;

/**
 * A kind of letters.
 *
 * @param code 文种代字; none of a kind without numbers
 * @param form number among the official forms; none of the project's own (样式)
 * @param signer the role whose act issues it
 * @param drafted officers draft it by themselves; all others are issued by an act
 * @param columns of its list; none if it lists nothing
 * @param otherLetter the field that names the letter it answers, follows or goes along with, if any
 */
@Schema(name = "LetterKindView")
record KindView(
        LetterKind kind,
        String title,
        @Nullable String code,
        @Nullable Integer form,
        Addressing addressing,
        Role signer,
        boolean drafted,
        List<FieldLine> fields,
        List<String> columns,
        @Nullable String otherLetter) {
    /** A field by the name under which drafts carry it. */
    @Schema(name = "LetterKindField")
    record FieldLine(String key, FieldSort sort, boolean required) {}

    static KindView of(LetterKind kind) {
        LetterForm form = kind.form();
        return new KindView(
                kind,
                kind.title(),
                kind.numberCode(),
                form.official(),
                form.addressing(),
                form.signer(),
                form.isDrafted(),
                Stream.concat(
                                form.required().stream().map(field -> line(field, true)),
                                form.optional().stream().map(field -> line(field, false)))
                        .toList(),
                form.columns().stream().map(LetterColumn::key).toList(),
                form.otherLetter().map(LetterField::key).orElse(null));
    }

    private static FieldLine line(LetterField field, boolean required) {
        return new FieldLine(field.key(), field.sort(), required);
    }
}
