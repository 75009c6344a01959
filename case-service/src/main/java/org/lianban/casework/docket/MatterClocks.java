package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.ClockReading;
import org.lianban.casework.deadline.ClockReadings;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.DeadlineRegister;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.docket.MatterView.ClockLine;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CallerLanguage;

/** A matter's clocks in the caller's language. */
@ApplicationScoped
class MatterClocks {
    private final ClockReadings readings;
    private final Select select;
    private final CallerLanguage language;
    private final DeadlineRegister register;

    MatterClocks(
            ClockReadings readings,
            Select select,
            CallerLanguage language,
            DeadlineRegister register) {
        this.register = register;
        this.readings = readings;
        this.select = select;
        this.language = language;
    }

    List<ClockReading> of(MatterId matter) {
        return readings.ofMatter(matter, language.locale());
    }

    static @Nullable LocalDate nextDue(List<ClockReading> readings) {
        return readings.stream()
                .filter(reading -> !reading.hasEnded())
                .map(ClockReading::due)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    ClockLine line(ClockReading reading, OfficeId reader, OfficeTree tree) {
        Deadline deadline = reading.deadline();
        Duty next = next(reading, reader);
        return new ClockLine(
                deadline.id().toString(),
                deadline.rule(),
                deadline.office().value(),
                tree.office(deadline.office()).name(),
                deadline.term().start(),
                deadline.end().raw(),
                deadline.end().rolled(),
                deadline.end().due(),
                deadline.end().at(),
                deadline.end().provisional(),
                reading.state(),
                reading.outcome(),
                next.office().value(),
                tree.office(next.office()).name(),
                next.role(),
                next.command(),
                deadline.law().basis(),
                register.articles(deadline.rule()),
                reading.chip(),
                reading.text());
    }

    // Evidence on its way says itself whose turn it is: the view knows, the clock does not.
    private Duty next(ClockReading reading, OfficeId reader) {
        Deadline deadline = reading.deadline();
        if (reading.hasEnded() || !deadline.rule().equals(LimitIds.HAND_OVER)) {
            return deadline.duties().nextFor(reader);
        }
        return select.list(
                        "select next_office, next_role, next_command from docket_clock"
                                + " where clock_id = ?",
                        row ->
                                new Duty(
                                        OfficeId.of(row.getString("next_office")),
                                        Role.valueOf(row.getString("next_role")),
                                        row.getString("next_command"),
                                        List.of()),
                        List.of(deadline.id().value()))
                .getFirst();
    }
}
