package org.lianban.casework.party.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.PartyOrder.CorrectParty;
import org.lianban.casework.party.domain.PartyOrder.CorrectRight;
import org.lianban.casework.party.domain.PartyOrder.NameParty;
import org.lianban.casework.party.domain.PartyOrder.NameRight;
import org.lianban.casework.party.domain.PartyOrder.WithdrawParty;
import org.lianban.casework.party.domain.PartyOrder.WithdrawRight;
import org.lianban.casework.party.domain.RightType.NumberKind;
import org.lianban.kernel.contract.PartyCorrected;
import org.lianban.kernel.contract.PartyNamed;
import org.lianban.kernel.contract.RightCorrected;
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
                order.type().numberKind() == NumberKind.TRADEMARK ? order.trademarkClass() : null);
    }

    /** A right's number, checked by the rules of its kind. */
    static Identifier number(RightType type, String written, @Nullable Integer trademarkClass) {
        return switch (type.numberKind()) {
            case PATENT -> PatentNumber.check(written, type);
            case TRADEMARK -> TrademarkNumber.check(written, type, trademarkClass);
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

    public static PartyCorrected told(CorrectParty order, PartyEntry entry) {
        PartyNamed named = told(order.by(), entry);
        return new PartyCorrected(
                named.matterId(),
                named.partyId(),
                order.replaced(),
                named.role(),
                named.kind(),
                named.name(),
                named.identifier());
    }

    public static RightCorrected told(CorrectRight order, RightEntry entry) {
        RightNamed named = told(order.by(), entry);
        return new RightCorrected(
                named.matterId(),
                named.rightId(),
                order.replaced(),
                named.kind(),
                named.number(),
                named.name());
    }

    /**
     * What stands once the order is carried out.
     *
     * @param key of a natural person whose number is given with the order or kept; null if none
     */
    public static PartiesOfMatter after(
            PartiesOfMatter before, PartyOrder order, @Nullable String key, LocalDate today) {
        List<PartyEntry> parties = new ArrayList<>(before.parties());
        List<RightEntry> rights = new ArrayList<>(before.rights());
        switch (order) {
            case NameParty party -> parties.add(keyed(enter(party, today), key));
            case NameRight right -> rights.add(enter(right));
            case CorrectParty correct ->
                    parties.replaceAll(
                            party ->
                                    party.id().equals(correct.replaced())
                                            ? keyed(enter(correct.by(), today), key)
                                            : party);
            case CorrectRight correct ->
                    rights.replaceAll(
                            right ->
                                    right.id().equals(correct.replaced())
                                            ? enter(correct.by())
                                            : right);
            case WithdrawParty withdraw ->
                    parties.removeIf(party -> party.id().equals(withdraw.party()));
            case WithdrawRight withdraw ->
                    rights.removeIf(right -> right.id().equals(withdraw.right()));
        }
        return new PartiesOfMatter(parties, rights);
    }

    private static PartyEntry keyed(PartyEntry entry, @Nullable String key) {
        return key == null
                ? entry
                : new PartyEntry(
                        entry.id(),
                        entry.role(),
                        entry.kind(),
                        entry.name(),
                        entry.identifier(),
                        key);
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
