package org.lianban.kernel.contract;

/**
 * A right named in the matter was wrong and is replaced by another entry.
 *
 * @param replaced the entry that no longer stands
 */
public record RightCorrected(
        MatterId matterId,
        PartyId rightId,
        PartyId replaced,
        String kind,
        String number,
        String name)
        implements CaseworkEvent {}
