package org.lianban.casework.party.domain;

import org.lianban.kernel.counter.Refusal;

/** Why two parties are not joined, parted or named otherwise. */
public enum ProfileRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** The office neither handles nor handled the matter that the party is named in. */
    PARTY_OF_OTHER_OFFICE,
    /** They are one already, by code or by an earlier merge. */
    PARTIES_ARE_ONE,
    /** Two different valid codes, or identity numbers, are two parties. */
    PARTY_IDENTIFIERS_DIFFER,
    /** A natural person is no organisation. */
    PARTY_KINDS_DIFFER,
    /** The merge was undone before. */
    MERGE_UNDONE,
    NAME_PERIOD_REVERSED
}
