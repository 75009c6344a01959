package org.lianban.casework.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterContent;

/**
 * A letter with its paper, to be bound with others.
 *
 * @param paper none while it is being made, or if it is withheld
 * @param withheld it is secret, and not shown to whoever has the letters bound
 */
record BoundLetter(StoredLetter letter, @Nullable Paper paper, boolean withheld) {
    private static final String ALGORITHM = "sha256:";
    private static final int GROUP = 16;

    /** Its title and number, and whether it is void. */
    String name() {
        IssueLetter order = content().letter();
        String named = (order.kind().title() + " " + content().printedNumber()).strip();
        return letter.voided() == null ? named : named + "（作废）";
    }

    /** What stands on each of its pages; nothing while it is valid. */
    @Nullable String voided() {
        VoidLetter voided = letter.voided();
        return voided == null ? null : "已作废　" + LetterContent.printed(voided.on());
    }

    String standing() {
        VoidLetter voided = letter.voided();
        if (withheld) {
            return (voided == null ? "有效" : "作废") + "（限制内容，不予提供，未装入）";
        }
        String standing = voided == null ? "有效" : "作废：" + voided.said(null);
        return paper == null ? standing + "（PDF 正在制作，未装入）" : standing;
    }

    /** In groups that the eye can compare; none of a paper that is being made. */
    List<String> digest() {
        return paper == null ? List.of() : groups(paper.digest().substring(ALGORITHM.length()));
    }

    /** How many pages its paper has; none while it is being made. */
    int pages() {
        if (paper == null) {
            return 0;
        }
        try (PDDocument document = paper.open()) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("a paper that was made is not legible", e);
        }
    }

    private static List<String> groups(String digest) {
        List<String> groups = new ArrayList<>();
        for (int start = 0; start < digest.length(); start += GROUP) {
            groups.add(digest.substring(start, Math.min(start + GROUP, digest.length())));
        }
        return groups;
    }

    LetterContent content() {
        return letter.content();
    }
}
