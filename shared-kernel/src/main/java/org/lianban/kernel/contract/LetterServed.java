package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter was served on whom it is for (送达), and its service record (送达回证) made out. Whoever
 * received it stands in that record alone.
 *
 * @param kind of the letter that was served
 * @param office that issued it
 * @param way how it was served: {@code DIRECT}, {@code POST} …
 * @param servedOn the day that counts by law, not the day it was entered
 * @param recordId the service record
 */
public record LetterServed(
        MatterId matterId,
        LetterId letterId,
        String kind,
        @Nullable String number,
        OfficeId office,
        String way,
        LocalDate servedOn,
        LetterId recordId)
        implements CaseworkEvent {}
