package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterItem;

/**
 * Whether a letter can be set on paper. It is asked before a number is drawn: a letter whose paper
 * can never be made would stand in the register for ever without one.
 */
@ApplicationScoped
class Printability {
    private final PaperFonts fonts;

    Printability(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * A text that cannot be printed.
     *
     * @param field by its name in the letter, or the name of a column
     * @param pointer where it stands in the letter
     * @param characters those that no font has
     */
    record Fault(String field, String pointer, String characters) {}

    /** The first of its texts with such a character, in the order of the form. */
    Optional<Fault> firstFault(IssueLetter letter) {
        List<Fault> texts = new ArrayList<>();
        letter.kind()
                .form()
                .fields()
                .map(field -> field.key())
                .filter(letter.fields()::containsKey)
                .forEach(
                        key ->
                                texts.add(
                                        text(
                                                key,
                                                "/fields/" + key,
                                                letter.fields().getOrDefault(key, ""))));
        for (int n = 0; n < letter.items().size(); n++) {
            LetterItem item = letter.items().get(n);
            String at = "/items/" + n + "/";
            item.texts().entrySet().stream()
                    .sorted(Comparator.comparing(text -> text.getKey()))
                    .forEach(
                            text ->
                                    texts.add(
                                            text(
                                                    text.getKey(),
                                                    at + text.getKey(),
                                                    text.getValue())));
        }
        return texts.stream().filter(text -> !text.characters().isEmpty()).findFirst();
    }

    // As it would be set: what is changed or left out then is no fault.
    private Fault text(String field, String pointer, String text) {
        return new Fault(field, pointer, fonts.unprintable(LetterPress.legible(text)));
    }
}
