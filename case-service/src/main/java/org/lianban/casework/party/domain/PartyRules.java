package org.lianban.casework.party.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.PartyOrder.NameParty;
import org.lianban.casework.party.domain.PartyOrder.NameRight;
import org.lianban.kernel.contract.PartyNamed;
import org.lianban.kernel.contract.RightNamed;

/** How a party or right is entered, and what is told about it. */
public final class PartyRules {
    /** Stands in facts for the name of a natural person. */
    static final String A_PERSON = "个人";

    private PartyRules() {}

    public static PartyEntry enter(NameParty order) {
        String written = order.identifier();
        @Nullable Identifier identifier = written == null ? null : Uscc.check(written);
        return new PartyEntry(order.party(), order.role(), order.kind(), order.name(), identifier);
    }

    public static RightEntry enter(NameRight order) {
        Identifier number =
                switch (order.type().numberKind()) {
                    case PATENT -> PatentNumber.check(order.number(), order.type());
                    case TRADEMARK -> TrademarkNumber.check(order.number(), order.trademarkClass());
                    case GI_ANNOUNCEMENT -> GiAnnouncement.check(order.number());
                    case FREE ->
                            Identifier.remarked(
                                    Identifier.tidy(order.number()), IdentifierReason.NOT_CHECKED);
                };
        return new RightEntry(
                order.right(), order.type(), order.name(), number, order.trademarkClass());
    }

    /** Facts name organisations, never a natural person. */
    public static PartyNamed told(NameParty order, PartyEntry entry) {
        Identifier identifier = entry.identifier();
        return new PartyNamed(
                order.matter(),
                entry.id(),
                entry.role().name(),
                entry.kind().name(),
                entry.kind() == PartyKind.PERSON ? A_PERSON : entry.name(),
                identifier == null ? null : identifier.normalised());
    }

    public static RightNamed told(NameRight order, RightEntry entry) {
        return new RightNamed(
                order.matter(),
                entry.id(),
                entry.type().name(),
                entry.number().normalised(),
                entry.name());
    }
}
