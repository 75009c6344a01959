package org.lianban.casework.delivery.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.Counting;
import org.lianban.casework.deadline.domain.DeadlineRegister;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.casework.letter.domain.LetterKind;

/** The days that service hangs on, counted by the issuing office's calendar. */
public record ServiceDays(DeadlineRegister register, WorkingCalendar calendar) {
    /** Within these working days of its issue a letter is served (程序规定81). */
    public static final String IN_TIME = "DL-13";

    /** So long a publication stands (程序规定82). */
    public static final String PUBLISHED = "DL-23";

    private static final Set<LetterKind> ON_THE_SPOT =
            Set.of(
                    LetterKind.PRESERVATION_NOTICE,
                    LetterKind.COERCION_DECISION,
                    LetterKind.GOODS_LIST);

    /**
     * The last day on which a letter of that day is served in time; none of what is handed over
     * where goods are taken (行政强制法24, 程序规定33–36).
     */
    public Optional<LocalDate> lastDay(LetterKind kind, LocalDate issuedOn) {
        return ON_THE_SPOT.contains(kind)
                ? Optional.empty()
                : Optional.of(due(IN_TIME, issuedOn).due());
    }

    /** Published on that day it counts as served on the first day after all of the term is over. */
    LocalDate servedAfterPublication(LocalDate publishedOn) {
        return due(PUBLISHED, publishedOn).due().plusDays(1);
    }

    private DueDay due(String rule, LocalDate start) {
        return Counting.dueDay(register.term(rule, new Beginning.On(start)), calendar);
    }
}
