package org.lianban.casework.lead;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lianban.casework.lead.LeadDecisions.Asked;
import org.lianban.casework.lead.PartyChangeRequest.PartySaid;
import org.lianban.casework.lead.PartyChangeRequest.RightSaid;
import org.lianban.casework.lead.domain.InformantRules;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadRefusal;
import org.lianban.casework.lead.domain.PartyChangeRules;
import org.lianban.casework.lead.domain.Situation;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.Parties;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.party.domain.PartyOrder;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.counter.Ruling;

/** Parties and rights named, corrected and withdrawn while the matter runs. */
@ApplicationScoped
class PartyChangeDesk {
    private final LeadDecisions decisions;
    private final Parties parties;
    private final FiledTargetStore targets;
    private final FirstFiled firstFiled;
    private final InformantStore informants;

    PartyChangeDesk(
            LeadDecisions decisions,
            Parties parties,
            FiledTargetStore targets,
            FirstFiled firstFiled,
            InformantStore informants) {
        this.decisions = decisions;
        this.parties = parties;
        this.targets = targets;
        this.firstFiled = firstFiled;
        this.informants = informants;
    }

    @Transactional
    Ruling<Lead> name(Caller caller, MatterId matter, long seen, PartySaid said) {
        return change(caller, matter, seen, named(matter, said));
    }

    @Transactional
    Ruling<Lead> name(Caller caller, MatterId matter, long seen, RightSaid said) {
        return change(caller, matter, seen, named(matter, said));
    }

    @Transactional
    Ruling<Lead> correctParty(
            Caller caller, MatterId matter, long seen, PartyId replaced, PartySaid said) {
        return change(
                caller,
                matter,
                seen,
                new PartyOrder.CorrectParty(
                        replaced,
                        named(matter, said),
                        said.keepIdentity(),
                        Objects.requireNonNull(said.reason())));
    }

    @Transactional
    Ruling<Lead> correctRight(
            Caller caller, MatterId matter, long seen, PartyId replaced, RightSaid said) {
        return change(
                caller,
                matter,
                seen,
                new PartyOrder.CorrectRight(
                        replaced, named(matter, said), Objects.requireNonNull(said.reason())));
    }

    @Transactional
    Ruling<Lead> withdrawParty(
            Caller caller, MatterId matter, long seen, PartyId party, String reason) {
        return change(caller, matter, seen, new PartyOrder.WithdrawParty(party, matter, reason));
    }

    @Transactional
    Ruling<Lead> withdrawRight(
            Caller caller, MatterId matter, long seen, PartyId right, String reason) {
        return change(caller, matter, seen, new PartyOrder.WithdrawRight(right, matter, reason));
    }

    private Ruling<Lead> change(Caller caller, MatterId matter, long seen, PartyOrder order) {
        return decisions.decide(
                new Asked(caller, Role.OFFICER, matter, seen),
                List.of(),
                (lead, now) -> change(lead, order, now));
    }

    // Asked and entered under the lock on the targets, as at filing (程序规定12).
    private Ruling<Lead> change(Lead lead, PartyOrder order, Situation situation) {
        PartiesOfMatter before = parties.of(lead.matter());
        PartiesOfMatter after = parties.after(before, order, situation.today());
        PartyChangeRules.Claims claims = PartyChangeRules.claims(lead, before, after);
        Meeting meeting = Meeting.of(situation.caller(), lead.matter(), Meeting.Act.FILING);
        Optional<FiledMatch> conflict = firstFiled.before(meeting, lead, claims.anew());
        Ruling<Lead> ruling =
                PartyChangeRules.change(
                        lead, order, before, after, conflict.map(FiledMatch::office), situation);
        switch (ruling) {
            case Ruling.Made<Lead> made -> {
                refuseInformant(made.next(), situation.caller(), order);
                targets.release(lead.matter(), lead.office(), claims.dropped());
                // Designated against an earlier filing: the superior has decided, nothing is
                // claimed.
                if (conflict.isEmpty()) {
                    targets.enter(lead.matter(), lead.office(), claims.anew());
                }
            }
            case Ruling.Refused<Lead> refused -> {
                if (refused.refusal() == LeadRefusal.FIRST_FILED_PREVAILS) {
                    firstFiled.named(meeting, conflict.orElseThrow());
                }
            }
        }
        return ruling;
    }

    // Only those who may see who told can be refused for his name: to others that would tell it.
    private void refuseInformant(Lead lead, Caller caller, PartyOrder order) {
        if (InformantRules.maySee(lead, caller)) {
            informants.words(lead.matter()).ifPresent(words -> words.refuseIn(order));
        }
    }

    private static PartyOrder.NameParty named(MatterId matter, PartySaid said) {
        Registration.Suspect party = said.party();
        return new PartyOrder.NameParty(
                fresh(),
                matter,
                said.role(),
                party.kind(),
                party.name(),
                party.identifier(),
                party.identity());
    }

    private static PartyOrder.NameRight named(MatterId matter, RightSaid said) {
        Registration.Right right = said.right();
        return new PartyOrder.NameRight(
                fresh(),
                matter,
                right.type(),
                right.number(),
                right.name(),
                right.trademarkClass());
    }

    private static PartyId fresh() {
        return new PartyId(Generators.timeBasedEpochGenerator().generate());
    }
}
