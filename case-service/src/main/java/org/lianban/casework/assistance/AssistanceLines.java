package org.lianban.casework.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.assistance.AssistanceView.AnswerLine;
import org.lianban.casework.assistance.AssistanceView.EvidenceLine;
import org.lianban.casework.assistance.AssistanceView.ExtensionLine;
import org.lianban.casework.assistance.AssistanceView.ItemLine;
import org.lianban.casework.assistance.AssistanceView.ListLine;
import org.lianban.casework.assistance.AssistanceView.ReminderLine;
import org.lianban.casework.assistance.AssistanceView.ReplyLine;
import org.lianban.casework.assistance.AssistanceView.RoundLine;
import org.lianban.casework.assistance.domain.AssistanceItem;
import org.lianban.casework.assistance.domain.ItemAnswer;
import org.lianban.casework.assistance.domain.Reminder;
import org.lianban.casework.assistance.domain.Reply;
import org.lianban.casework.assistance.domain.Round;
import org.lianban.casework.exhibit.Exhibits;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.office.Offices;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;

/** How the parts of a request are shown. */
@ApplicationScoped
class AssistanceLines {
    private final Letters letters;
    private final Offices offices;
    private final Exhibits exhibits;

    AssistanceLines(Letters letters, Offices offices, Exhibits exhibits) {
        this.letters = letters;
        this.offices = offices;
        this.exhibits = exhibits;
    }

    RoundLine round(Round round) {
        Round.@Nullable Sent sent = round.sent();
        Round.@Nullable Receipt receipt = round.receipt();
        Round.@Nullable Extension extension = round.extension();
        return new RoundLine(
                round.number(),
                round.reason(),
                round.wishedOn(),
                sent == null ? null : sent.on(),
                sent == null ? null : sent.letter().toString(),
                sent == null ? null : number(sent.letter()),
                receipt == null ? null : receipt.letter().toString(),
                receipt == null ? null : receipt.on(),
                receipt == null ? null : receipt.proposedOn(),
                receipt == null ? null : receipt.proposedWhy(),
                extension == null
                        ? null
                        : new ExtensionLine(
                                extension.letter().toString(),
                                number(extension.letter()),
                                extension.until(),
                                extension.reason(),
                                extension.on()));
    }

    /**
     * @param isAsked the reader is of the asked office, which knows its answers before they are
     *     sealed
     */
    ItemLine item(AssistanceItem item, boolean isAsked, Map<EvidenceId, EvidenceLine> evidence) {
        @Nullable ItemAnswer answer = item.answer();
        boolean isShown = answer != null && (answer.isSealed() || isAsked);
        return new ItemLine(
                item.number(),
                item.round(),
                item.asked().kind(),
                item.asked().text(),
                item.state(),
                isAsked && item.isPrepared(),
                isShown && answer != null ? line(answer, evidence) : null);
    }

    private AnswerLine line(ItemAnswer answer, Map<EvidenceId, EvidenceLine> evidence) {
        return new AnswerLine(
                answer.outcome(),
                answer.words(),
                answer.ground(),
                answer.competent(),
                answer.evidence().stream().map(evidence::get).filter(Objects::nonNull).toList(),
                offices.label(answer.by()).orElse(null),
                answer.on(),
                answer.sealedOn());
    }

    /**
     * @param isOfTheTwo the reader is of one of the two offices, which see how the evidence travels
     */
    ReplyLine reply(Reply reply, boolean isOfTheTwo) {
        Reply.@Nullable EvidenceList list = reply.list();
        return new ReplyLine(
                reply.letter().toString(),
                number(reply.letter()),
                reply.round(),
                reply.on(),
                reply.late(),
                reply.complete(),
                reply.note(),
                list == null
                        ? null
                        : new ListLine(
                                isOfTheTwo ? list.way().toString() : null,
                                list.letter().toString(),
                                number(list.letter()),
                                list.items(),
                                exhibits.ofTransfer(list.way()).isAccepted()));
    }

    ReminderLine reminder(Reminder reminder) {
        return new ReminderLine(
                reminder.letter().toString(), number(reminder.letter()), reminder.on());
    }

    private @Nullable String number(LetterId letter) {
        return letters.find(letter).map(IssuedLetter::number).orElse(null);
    }
}
