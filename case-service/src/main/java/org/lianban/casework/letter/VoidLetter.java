package org.lianban.casework.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterContent;

/**
 * Why a letter or a number is void, and since when.
 *
 * @param by the actor's id
 */
record VoidLetter(String reason, LocalDate on, String by) {
    /**
     * As pages say it.
     *
     * @param who the actor as offices call him; nobody, if it was no person
     */
    String said(@Nullable String who) {
        String said = LetterContent.printed(on) + "，" + reason;
        return who == null ? said : said + "（" + who + "）";
    }
}
