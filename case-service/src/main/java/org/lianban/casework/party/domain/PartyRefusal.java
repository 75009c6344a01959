package org.lianban.casework.party.domain;

import org.lianban.kernel.counter.Refusal;

/** Reasons why a party or an identifier is not taken. */
public enum PartyRefusal implements Refusal {
    /** An identity number was given for a natural person: it belongs in no party field. */
    PERSON_IDENTIFIER_PROTECTED,
    /** The check endpoint does not know this kind of identifier. */
    IDENTIFIER_KIND_UNKNOWN,
    /** Whether there is an identity number or not: it is shown to the named officers only. */
    IDENTITY_PROTECTED,
    /** An enterprise has no identity number. */
    IDENTITY_OF_PERSONS_ONLY,
    /** The text travels with facts and letters. */
    IDENTITY_NUMBER_IN_TEXT,
    /** The same right, in the same class, stands in the matter already. */
    RIGHT_NAMED_TWICE
}
