package org.lianban.kernel.contract;

/** An intellectual-property right was entered in the matter. */
public record RightNamed(
        MatterId matterId, PartyId rightId, String kind, String number, String name)
        implements CaseworkEvent {}
