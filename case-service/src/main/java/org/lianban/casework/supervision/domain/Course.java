package org.lianban.casework.supervision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.PersonId;

/**
 * What happened under it so far, each oldest first.
 *
 * @param demands what was demanded; the last one counts
 */
public record Course(List<Demand> demands, List<Report> reports, List<Reminder> reminders) {
    public Course {
        demands = List.copyOf(demands);
        reports = List.copyOf(reports);
        reminders = List.copyOf(reminders);
    }

    /** What counts now. */
    public Demand demand() {
        return demands.getLast();
    }

    Course demanding(Demand more) {
        return new Course(with(demands, more), reports, reminders);
    }

    Course reporting(String words, boolean concluded, PersonId by, LocalDate on) {
        return new Course(
                demands,
                with(reports, new Report(reports.size() + 1, words, concluded, by, on)),
                reminders);
    }

    Course reminding(Reminder reminder) {
        return new Course(demands, reports, with(reminders, reminder));
    }

    boolean wasRemindedOn(LocalDate day) {
        return reminders.stream().anyMatch(reminder -> reminder.on().equals(day));
    }

    private static <T> List<T> with(List<T> before, T more) {
        List<T> all = new ArrayList<>(before);
        all.add(more);
        return all;
    }

    /**
     * What is to be done.
     *
     * @param letter 挂牌督办通知书
     * @param dueOn by when, inclusive
     */
    public record Demand(
            LetterId letter, String requirement, LocalDate dueOn, PersonId by, LocalDate on) {}

    /**
     * What whoever writes the matter says of it.
     *
     * @param concluded that it is done
     */
    public record Report(int number, String words, boolean concluded, PersonId by, LocalDate on) {}

    /** 催办函. */
    public record Reminder(LetterId letter, LocalDate on) {}
}
