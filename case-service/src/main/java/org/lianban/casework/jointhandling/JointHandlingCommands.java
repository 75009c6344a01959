package org.lianban.casework.jointhandling;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.jointhandling.domain.InviteOffice;
import org.lianban.casework.jointhandling.domain.JointHandlingCommand;
import org.lianban.casework.party.PlainTexts;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.JointHandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** Commands with new identifiers (UUIDv7) for what they will bring about. */
@ApplicationScoped
class JointHandlingCommands {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_OFFICERS = 20;

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    /** A command that waits for what is known of those whom it names. */
    interface Said {
        JointHandlingCommand of(JointHandlingSurroundings surroundings, MatterId matter);
    }

    InviteOffice invite(JointHandlingBody.Invitation said) {
        return new InviteOffice(
                new JointHandlingId(ids.generate()),
                OfficeId.of(Fields.text("/to", said.to(), 12)),
                PlainTexts.line("/title", said.title(), LONGEST_TITLE),
                PlainTexts.text("/reason", said.reason(), LONGEST_REASON),
                PlainTexts.text("/work", said.work(), LONGEST_TEXT),
                new LetterId(ids.generate()),
                new ClockId(ids.generate()));
    }

    Said receive() {
        return plain(new JointHandlingCommand.Receive(new LetterId(ids.generate())));
    }

    Said answer(JointHandlingBody.@Nullable Answer body) {
        JointHandlingBody.Answer said = Fields.present("", body);
        return plain(
                new JointHandlingCommand.Answer(
                        Fields.present("/answer", said.answer()),
                        PlainTexts.optionalText("/words", said.words(), LONGEST_REASON),
                        new LetterId(ids.generate()),
                        new ClockId(ids.generate())));
    }

    Said assign(JointHandlingBody.@Nullable Officers body) {
        List<PersonId> named =
                Fields.list("/officers", Fields.present("", body).officers(), MOST_OFFICERS)
                        .stream()
                        .map(JointHandlingCommands::person)
                        .toList();
        return (surroundings, matter) ->
                new JointHandlingCommand.Assign(
                        surroundings.people(named), named.size(), surroundings.recused(matter));
    }

    Said report(JointHandlingBody.@Nullable Report body) {
        return plain(
                new JointHandlingCommand.Report(
                        PlainTexts.text("/words", Fields.present("", body).words(), LONGEST_TEXT),
                        new ClockId(ids.generate())));
    }

    Said end(JointHandlingBody.@Nullable Ending body) {
        return plain(
                new JointHandlingCommand.End(
                        PlainTexts.text(
                                "/reason", Fields.present("", body).reason(), LONGEST_REASON),
                        new LetterId(ids.generate())));
    }

    private static Said plain(JointHandlingCommand command) {
        return (surroundings, matter) -> command;
    }

    private static PersonId person(String text) {
        try {
            return PersonId.of(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", "/officers"));
        }
    }
}
