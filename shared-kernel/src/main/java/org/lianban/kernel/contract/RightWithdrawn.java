package org.lianban.kernel.contract;

/** A right was taken out of the matter again: it should not have been named. */
public record RightWithdrawn(MatterId matterId, PartyId rightId) implements CaseworkEvent {}
