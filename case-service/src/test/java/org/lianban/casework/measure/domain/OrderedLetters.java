package org.lianban.casework.measure.domain;

import static org.lianban.casework.measure.domain.MeasureFixtures.TAKEN;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.measure.domain.MeasureState.InForce;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

/** What a ruling about a measure orders of the letters' room, and what it keeps of it. */
final class OrderedLetters {
    private OrderedLetters() {}

    /** The measure as that letter approved it. */
    static Measure approvedBy(Measure measure, LetterId letter) {
        return measure.in(new InForce(Taking.on(TAKEN), approvalBy(letter), null));
    }

    static Approval approvalBy(LetterId letter) {
        return new Approval(
                new PersonId(UUID.randomUUID()), new ActPaper.Issued(letter), TAKEN, null);
    }

    static Measure made(Ruling<Measure> ruling) {
        return ((Ruling.Made<Measure>) ruling).next();
    }

    static Ending ending(Ruling<Measure> ruling) {
        return ((MeasureState.Ended) made(ruling).state()).ending();
    }

    static List<@Nullable ActPaper> papers(Ruling<Measure> ruling) {
        List<@Nullable ActPaper> papers = new ArrayList<>();
        made(ruling).goods().forEach(line -> papers.add(line.paper()));
        return papers;
    }

    static List<String> goods(IssueLetter list) {
        return list.items().stream().map(item -> item.text("title")).toList();
    }

    static List<IssueLetter> letters(Ruling<?> ruling) {
        List<IssueLetter> letters =
                ((Ruling.Made<?>) ruling)
                        .orders().stream()
                                .filter(IssueLetter.class::isInstance)
                                .map(IssueLetter.class::cast)
                                .toList();
        // Each can be written: nothing is missing that its form asks for.
        letters.forEach(letter -> LetterContent.draft(named(letter), MeasureFixtures.OFFICES));
        return letters;
    }

    // The letters' room prints the number of what is referred to.
    private static IssueLetter named(IssueLetter letter) {
        boolean refers = letter.refersTo() != null;
        return refers && letter.kind().form().prints(LetterField.EARLIER_LETTER)
                ? letter.with(LetterField.EARLIER_LETTER, "《先行登记保存证据通知书》")
                : letter;
    }
}
