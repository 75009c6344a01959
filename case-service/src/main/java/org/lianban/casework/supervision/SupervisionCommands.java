package org.lianban.casework.supervision;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.PlainTexts;
import org.lianban.casework.supervision.domain.OrderSupervision;
import org.lianban.casework.supervision.domain.SupervisionCommand;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.SupervisionId;
import org.lianban.kernel.counter.Fields;

/** Commands with new identifiers (UUIDv7) for what they will bring about. */
@ApplicationScoped
class SupervisionCommands {
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_TEXT = 4000;

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    OrderSupervision order(SupervisionBody.Order said) {
        return new OrderSupervision(
                new SupervisionId(ids.generate()),
                PlainTexts.text("/reason", said.reason(), LONGEST_REASON),
                PlainTexts.text("/requirement", said.requirement(), LONGEST_TEXT),
                Fields.present("/dueOn", said.dueOn()),
                said.reportEvery(),
                letter(),
                clock(),
                clock());
    }

    SupervisionCommand report(SupervisionBody.@Nullable Report body) {
        return new SupervisionCommand.Report(words(body), clock());
    }

    SupervisionCommand conclude(SupervisionBody.@Nullable Report body) {
        return new SupervisionCommand.Conclude(words(body), clock());
    }

    private static String words(SupervisionBody.@Nullable Report body) {
        return PlainTexts.text("/words", Fields.present("", body).words(), LONGEST_TEXT);
    }

    SupervisionCommand lift(SupervisionBody.@Nullable Lifting body) {
        return new SupervisionCommand.Lift(
                PlainTexts.text("/reason", Fields.present("", body).reason(), LONGEST_REASON),
                letter());
    }

    SupervisionCommand demand(SupervisionBody.@Nullable Demand body) {
        SupervisionBody.Demand said = Fields.present("", body);
        return new SupervisionCommand.Return(
                PlainTexts.text("/requirement", said.requirement(), LONGEST_TEXT),
                Fields.present("/dueOn", said.dueOn()),
                letter(),
                clock(),
                clock());
    }

    SupervisionCommand remind() {
        return new SupervisionCommand.Remind(letter());
    }

    private LetterId letter() {
        return new LetterId(ids.generate());
    }

    private ClockId clock() {
        return new ClockId(ids.generate());
    }
}
