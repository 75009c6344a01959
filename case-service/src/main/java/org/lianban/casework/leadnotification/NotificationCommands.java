package org.lianban.casework.leadnotification;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.leadnotification.domain.NotificationCommand;
import org.lianban.casework.leadnotification.domain.NotificationRefusal;
import org.lianban.casework.leadnotification.domain.NotifyLead;
import org.lianban.casework.party.PlainTexts;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LeadNotificationId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** Commands with new identifiers (UUIDv7) for what they will bring about. */
@ApplicationScoped
class NotificationCommands {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_FACTS = 4000;
    private static final int LONGEST_REASON = 1000;

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    NotifyLead notify(NotificationBody.Content said) {
        return new NotifyLead(
                new LeadNotificationId(ids.generate()),
                OfficeId.of(Fields.text("/to", said.to(), 12)),
                PlainTexts.line("/title", said.title(), LONGEST_TITLE),
                PlainTexts.text("/facts", said.facts(), LONGEST_FACTS),
                PlainTexts.text("/reason", said.reason(), LONGEST_REASON),
                new LetterId(ids.generate()),
                new ClockId(ids.generate()));
    }

    NotificationCommand receive() {
        return new NotificationCommand.Receive(new LetterId(ids.generate()));
    }

    NotificationCommand answer(NotificationBody.@Nullable Reply body) {
        NotificationBody.Reply said = Fields.present("", body);
        return new NotificationCommand.Answer(
                Fields.present("/answer", said.answer()),
                matter(Fields.optionalText("/matterId", said.matterId(), 64)),
                PlainTexts.optionalText("/words", said.words(), LONGEST_REASON));
    }

    // What is no id names no matter: refused as an unknown one.
    private static @Nullable MatterId matter(@Nullable String text) {
        try {
            return text == null ? null : MatterId.of(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    NotificationRefusal.ANSWER_MATTER_UNKNOWN, Map.of("pointer", "/matterId"));
        }
    }
}
