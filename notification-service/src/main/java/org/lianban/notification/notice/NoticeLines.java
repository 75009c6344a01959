package org.lianban.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.notification.audience.domain.Correspondence;
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
        return new NoticeView(
                line.id().toString(),
                line.addressed() ? null : line.matter().toString(),
                line.addressed() ? null : line.number(),
                line.addressed() ? null : line.title(),
                line.factType(),
                sentences.sentence(
                        new NoticeSentences.Saying(
                                line.factType(),
                                line.act(),
                                line.addressed(),
                                line.title(),
                                line.number(),
                                line.particulars()),
                        language.locale()),
                line.act() != null && line.state() != NoticeState.ACTED,
                line.at(),
                line.state(),
                link(line));
    }

    // Whoever was written to opens what he was written: the matter he may not see.
    private static String link(NoticeLine line) {
        return Correspondence.page(line.particulars())
                .orElseGet(
                        () -> {
                            String transfer = line.particulars().get("transfer");
                            return transfer == null
                                    ? "/matters/" + line.matter()
                                    : "/transfers/" + transfer;
                        });
    }
}
