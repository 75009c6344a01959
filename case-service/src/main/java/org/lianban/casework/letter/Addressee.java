package org.lianban.casework.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterField;

/**
 * To whom a letter goes.
 *
 * @param office none of a party, or of a body that is no office here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IssuedLetterAddressee")
record Addressee(@Nullable String office, String name) {

    /** Offices by the names they bore when the letter was issued, then the party or body. */
    static List<Addressee> of(LetterContent letter) {
        String named = letter.text(LetterField.ADDRESSED_TO.key());
        return Stream.concat(
                        letter.addressees().stream()
                                .map(to -> new Addressee(to.id().value(), to.name())),
                        Stream.of(named)
                                .filter(name -> !name.isEmpty())
                                .map(name -> new Addressee(null, name)))
                .toList();
    }
}
