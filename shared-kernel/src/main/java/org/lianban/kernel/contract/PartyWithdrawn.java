package org.lianban.kernel.contract;

/** A party was taken out of the matter again: it should not have been named. */
public record PartyWithdrawn(MatterId matterId, PartyId partyId) implements CaseworkEvent {}
