package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.ClockOrder.CourseOrder;
import org.lianban.casework.deadline.domain.ClockOrder.ExtendClock;
import org.lianban.casework.deadline.domain.ClockOrder.PauseClock;
import org.lianban.casework.deadline.domain.ClockOrder.ResumeClock;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.Subject;

/**
 * What happened to a limit of a lead before its clock was begun here, told to the clock day by day:
 * whether an extension came in time depends on the time not counted before it.
 */
final class LimitCourse {
    private final Lead lead;
    private final String rule;
    private final List<Step> steps = new ArrayList<>();

    LimitCourse(Lead lead, String rule) {
        this.lead = lead;
        this.rule = rule;
    }

    private record Step(LocalDate day, CourseOrder order) {}

    LimitCourse paused(List<Pause> pauses) {
        for (Pause pause : pauses) {
            steps.add(
                    new Step(
                            pause.from(),
                            new PauseClock(
                                    lead.matter(),
                                    lead.office(),
                                    rule,
                                    pause.ground().name(),
                                    pause.from())));
            @Nullable LocalDate to = pause.to();
            if (to != null) {
                steps.add(new Step(to, new ResumeClock(lead.matter(), lead.office(), rule, to)));
            }
        }
        return this;
    }

    /** The one extension of verification, granted on that day. */
    LimitCourse extended(LocalDate on) {
        steps.add(
                new Step(
                        on,
                        new ExtendClock(
                                lead.matter(),
                                lead.office(),
                                rule,
                                Subject.lead(lead.matter()),
                                LimitIds.EXTENDED_VERIFICATION,
                                on)));
        return this;
    }

    List<CourseOrder> orders() {
        return steps.stream().sorted(Comparator.comparing(Step::day)).map(Step::order).toList();
    }
}
