package org.lianban.casework.dispute;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.dispute.domain.DisputeCommand;
import org.lianban.casework.dispute.domain.RaiseDispute;
import org.lianban.casework.party.PlainTexts;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** Commands with new identifiers (UUIDv7) for what they will bring about. */
@ApplicationScoped
class DisputeCommands {
    private static final int LONGEST_ARGUMENT = 4000;

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    RaiseDispute raise(DisputeRequest.DisputeBody said) {
        return new RaiseDispute(
                new DisputeId(ids.generate()),
                office("/counterpart", said.counterpart()),
                office("/competent", said.competent()),
                PlainTexts.text("/argument", said.argument(), LONGEST_ARGUMENT),
                clock(),
                clock());
    }

    DisputeCommand state(DisputeRequest.@Nullable PositionBody body) {
        DisputeRequest.PositionBody said = Fields.present("", body);
        return new DisputeCommand.StatePosition(
                office("/competent", said.competent()),
                PlainTexts.text("/argument", said.argument(), LONGEST_ARGUMENT));
    }

    DisputeCommand propose(DisputeRequest.@Nullable ConclusionBody body) {
        DisputeRequest.ConclusionBody said = Fields.present("", body);
        return new DisputeCommand.Propose(
                office("/competent", said.competent()),
                PlainTexts.text("/text", said.text(), 2000),
                moment("/heldAt", said.heldAt()),
                PlainTexts.text("/present", said.present(), 500),
                PlainTexts.optionalText("/place", said.place(), 200));
    }

    DisputeCommand agree() {
        return new DisputeCommand.Agree(letter(), transfer());
    }

    DisputeCommand reportUp() {
        return new DisputeCommand.ReportUp(letter(), transfer());
    }

    DisputeCommand takeUp() {
        return new DisputeCommand.TakeUp(transfer(), clock());
    }

    DisputeCommand drop(DisputeRequest.@Nullable DropBody body) {
        return new DisputeCommand.Drop(
                PlainTexts.text("/reason", Fields.present("", body).reason(), 1000));
    }

    private static OfficeId office(String pointer, @Nullable String text) {
        return OfficeId.of(Fields.text(pointer, text, 12));
    }

    private static LocalDateTime moment(String pointer, @Nullable String text) {
        try {
            return LocalDateTime.parse(Fields.text(pointer, text, 32));
        } catch (DateTimeParseException e) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
        }
    }

    private LetterId letter() {
        return new LetterId(ids.generate());
    }

    private TransferId transfer() {
        return new TransferId(ids.generate());
    }

    private ClockId clock() {
        return new ClockId(ids.generate());
    }
}
