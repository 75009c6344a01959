package org.lianban.casework.lead;

import com.fasterxml.uuid.Generators;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.LeadCommand.Register;
import org.lianban.casework.lead.domain.LeadContent;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.PartyOrder;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.casework.party.domain.RightType;
import org.lianban.casework.party.domain.WrittenIdentity;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PartyId;

/** A checked registration form, not yet numbered. */
record Registration(
        LeadContent content,
        List<Suspect> suspects,
        List<Right> rights,
        @Nullable Informant informant) {
    Registration {
        suspects = List.copyOf(suspects);
        rights = List.copyOf(rights);
    }

    /**
     * @param identifier of an organisation
     * @param identity of a natural person
     */
    record Suspect(
            PartyKind kind,
            String name,
            @Nullable String identifier,
            @Nullable WrittenIdentity identity) {}

    record Right(RightType type, String number, String name, @Nullable Integer trademarkClass) {}

    /** The command with fresh identifiers. */
    Register at(OfficeId office) {
        MatterId matter = new MatterId(fresh());
        List<PartyOrder> parties = new ArrayList<>();
        for (Suspect suspect : suspects) {
            parties.add(
                    new PartyOrder.NameParty(
                            new PartyId(fresh()),
                            matter,
                            PartyRole.SUSPECT,
                            suspect.kind(),
                            suspect.name(),
                            suspect.identifier(),
                            suspect.identity()));
        }
        for (Right right : rights) {
            parties.add(
                    new PartyOrder.NameRight(
                            new PartyId(fresh()),
                            matter,
                            right.type(),
                            right.number(),
                            right.name(),
                            right.trademarkClass()));
        }
        return new Register(
                matter,
                new HandlingId(fresh()),
                office,
                content,
                parties,
                informant == null ? null : informant.teller(),
                new ClockId(fresh()),
                new ClockId(fresh()));
    }

    private static UUID fresh() {
        return Generators.timeBasedEpochGenerator().generate();
    }
}
