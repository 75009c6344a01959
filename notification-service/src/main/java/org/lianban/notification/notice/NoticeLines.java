package org.lianban.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.notification.ledger.NoticeState;

/** Says a notice in the reader's language. */
@ApplicationScoped
class NoticeLines {
    private final NoticeSentences sentences;
    private final CallerLanguage language;

    NoticeLines(NoticeSentences sentences, CallerLanguage language) {
        this.sentences = sentences;
        this.language = language;
    }

    NoticeView view(NoticeLine line) {
        String transfer = line.particulars().get("transfer");
        return new NoticeView(
                line.id().toString(),
                line.matter().toString(),
                line.number(),
                line.title(),
                line.factType(),
                sentences.sentence(
                        new NoticeSentences.Saying(
                                line.factType(),
                                line.act(),
                                line.title(),
                                line.number(),
                                line.particulars()),
                        language.locale()),
                line.act() != null && line.state() != NoticeState.ACTED,
                line.at(),
                line.state(),
                transfer == null ? "/matters/" + line.matter() : "/transfers/" + transfer);
    }
}
