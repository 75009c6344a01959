package org.lianban.casework.party.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.counter.Order;

/** What other rooms may ask of the parties of a matter. */
public sealed interface PartyOrder extends Order {
    MatterId matter();

    /**
     * Enters a party.
     *
     * @param identifier the 统一社会信用代码 as it was written; never an identity number, so none for a
     *     person (refuse {@link PartyRefusal#PERSON_IDENTIFIER_PROTECTED} at the edge)
     * @param identity a natural person's identity number, if given; sealed on entry
     */
    record NameParty(
            PartyId party,
            MatterId matter,
            PartyRole role,
            PartyKind kind,
            String name,
            @Nullable String identifier,
            @Nullable WrittenIdentity identity)
            implements PartyOrder {
        public NameParty {
            if (kind == PartyKind.PERSON && identifier != null) {
                throw new IllegalArgumentException("a natural person's number is sealed");
            }
            if (kind != PartyKind.PERSON && identity != null) {
                throw new IllegalArgumentException("only a natural person has one");
            }
        }
    }

    /**
     * Enters a right.
     *
     * @param number as it was written
     * @param trademarkClass 1 to 45 for marks, as it was written
     */
    record NameRight(
            PartyId right,
            MatterId matter,
            RightType type,
            String number,
            String name,
            @Nullable Integer trademarkClass)
            implements PartyOrder {}

    /**
     * The entry was wrong: it stays on the books, and another stands in its place.
     *
     * @param keepIdentity the sealed number of the replaced person is that of the new entry too
     */
    record CorrectParty(PartyId replaced, NameParty by, boolean keepIdentity, String reason)
            implements PartyOrder {
        public CorrectParty {
            if (keepIdentity && (by.kind() != PartyKind.PERSON || by.identity() != null)) {
                throw new IllegalArgumentException("a person's number, and no other is given");
            }
        }

        @Override
        public MatterId matter() {
            return by.matter();
        }
    }

    /** The party should not have been named; the entry stays on the books. */
    record WithdrawParty(PartyId party, MatterId matter, String reason) implements PartyOrder {}

    /** The entry was wrong: it stays on the books, and another stands in its place. */
    record CorrectRight(PartyId replaced, NameRight by, String reason) implements PartyOrder {
        @Override
        public MatterId matter() {
            return by.matter();
        }
    }

    /** The right should not have been named; the entry stays on the books. */
    record WithdrawRight(PartyId right, MatterId matter, String reason) implements PartyOrder {}
}
