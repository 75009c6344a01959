package org.lianban.casework.delivery.domain;

import java.time.LocalDate;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.Counting;
import org.lianban.casework.deadline.domain.DeadlineRegister;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.casework.deadline.domain.WorkingCalendar;

/** The days that service hangs on, counted by the issuing office's calendar. */
public record ServiceDays(DeadlineRegister register, WorkingCalendar calendar) {
    /** Within these working days of its issue a letter is served (程序规定81). */
    public static final String IN_TIME = "DL-13";

    /** So long a publication stands (程序规定82). */
    public static final String PUBLISHED = "DL-23";

    /** The last day on which a letter of that day is served in time. */
    public LocalDate lastDay(LocalDate issuedOn) {
        return due(IN_TIME, issuedOn).due();
    }

    /** Published on that day it counts as served on the first day after all of the term is over. */
    LocalDate servedAfterPublication(LocalDate publishedOn) {
        return due(PUBLISHED, publishedOn).due().plusDays(1);
    }

    private DueDay due(String rule, LocalDate start) {
        return Counting.dueDay(register.term(rule, new Beginning.On(start)), calendar);
    }
}
