package org.lianban.casework.party.domain;

import java.time.LocalDate;
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

    /** Of a natural person only the mask; the key is given where the number is sealed. */
    public static PartyEntry enter(NameParty order, LocalDate today) {
        @Nullable Identifier identifier = identifier(order, today);
        return new PartyEntry(
                order.party(),
                order.role(),
                order.kind(),
                order.name(),
                identifier,
                order.identity() == null ? key(identifier) : null);
    }

    private static @Nullable String key(@Nullable Identifier identifier) {
        return identifier != null && identifier.valid() ? identifier.normalised() : null;
    }

    private static @Nullable Identifier identifier(NameParty order, LocalDate today) {
        @Nullable WrittenIdentity identity = order.identity();
        if (identity != null) {
            return ResidentId.read(identity.number(), today).asIdentifier();
        }
        @Nullable String written = order.identifier();
        return written == null ? null : Uscc.check(written);
    }

    public static RightEntry enter(NameRight order) {
        return new RightEntry(
                order.right(),
                order.type(),
                order.name(),
                number(order.type(), order.number(), order.trademarkClass()),
                order.trademarkClass());
    }

    /** A right's number, checked by the rules of its kind. */
    static Identifier number(RightType type, String written, @Nullable Integer trademarkClass) {
        return switch (type.numberKind()) {
            case PATENT -> PatentNumber.check(written, type);
            case TRADEMARK -> TrademarkNumber.check(written, trademarkClass);
            case GI_ANNOUNCEMENT -> GiAnnouncement.check(written);
            case FREE ->
                    Identifier.remarked(Identifier.tidy(written), IdentifierReason.NOT_CHECKED);
        };
    }

    /** Facts name organisations, never a natural person, and hold no mask either. */
    public static PartyNamed told(NameParty order, PartyEntry entry) {
        boolean person = entry.kind() == PartyKind.PERSON;
        @Nullable Identifier identifier = person ? null : entry.identifier();
        return new PartyNamed(
                order.matter(),
                entry.id(),
                entry.role().name(),
                entry.kind().name(),
                person ? A_PERSON : entry.name(),
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
