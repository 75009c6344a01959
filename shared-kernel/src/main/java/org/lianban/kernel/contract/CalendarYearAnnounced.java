package org.lianban.kernel.contract;

/**
 * The holidays and make-up days of a year are known here, or were corrected.
 *
 * @param edition 1 the first time
 * @param notice where the notice can be read
 */
public record CalendarYearAnnounced(int year, int edition, String notice)
        implements CaseworkEvent {}
