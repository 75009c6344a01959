package org.lianban.kernel.contract;

/**
 * Whoever signs a letter sent its draft back.
 *
 * @param kind of the letter
 * @param begunBy who began to write it
 */
public record LetterReturned(
        MatterId matterId, LetterId letterId, String kind, OfficeId officeId, PersonId begunBy)
        implements CaseworkEvent {
    @Override
    public OfficeId hearer() {
        return officeId;
    }
}
