package org.lianban.casework.proposal.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.ProposalAccepted;
import org.lianban.kernel.contract.ProposalDeclined;
import org.lianban.kernel.contract.ProposalId;
import org.lianban.kernel.contract.ProposalMade;
import org.lianban.kernel.contract.ProposalWithdrawn;
import org.lianban.kernel.counter.Refusal;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** Who proposes, answers, withdraws; the same answer closes a button and refuses a command. */
public final class ProposalRules {
    /** As many of one office may wait in one matter: whoever must answer is not flooded. */
    static final int MOST_WAITING = 20;

    private static final Set<Role> PROPOSING =
            EnumSet.of(
                    Role.OFFICER,
                    Role.UNIT_HEAD,
                    Role.AGENCY_HEAD,
                    Role.PRINCIPAL,
                    Role.LIAISON,
                    Role.DESIGNATOR);

    /** Of no office as such: an officer who is named for the matter, or its head. */
    private static final String ANSWERING =
            Refusal.anyOf(List.of("IN_CHARGE", Role.AGENCY_HEAD.name()));

    private static final String WITHDRAWING =
            Refusal.anyOf(
                    List.of(
                            "PROPOSER",
                            Role.UNIT_HEAD.name(),
                            Role.AGENCY_HEAD.name(),
                            Role.PRINCIPAL.name()));

    private ProposalRules() {}

    /** What is proposed. */
    public record Propose(
            ProposalId id, ProposalKind kind, @Nullable String about, String text, String reason) {}

    public static Ruling<Proposal> propose(Propose command, ProposalSituation situation) {
        Optional<Refused<Proposal>> closed = closed(situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        ProposalTerms terms =
                new ProposalTerms(
                        command.id(),
                        situation.matter().id(),
                        situation.by().office(),
                        situation.by().person(),
                        command.kind(),
                        command.about(),
                        command.text(),
                        command.reason(),
                        situation.on());
        return Ruling.made(
                new Proposal.Open(terms),
                List.of(
                        new ProposalMade(
                                terms.matter(),
                                terms.id(),
                                terms.office(),
                                situation.matter().writingOffice(),
                                terms.kind().name(),
                                situation.on())),
                List.of());
    }

    public static Ruling<Proposal> accept(
            Proposal proposal, @Nullable String note, ProposalSituation situation) {
        return answerable(proposal, situation)
                .<Ruling<Proposal>>map(refused -> refused)
                .orElseGet(
                        () ->
                                Ruling.made(
                                        open(proposal).accepted(answer(note, situation)),
                                        List.of(
                                                new ProposalAccepted(
                                                        proposal.terms().matter(),
                                                        proposal.terms().id(),
                                                        situation.by().office(),
                                                        proposal.terms().office(),
                                                        proposal.terms().kind().name(),
                                                        situation.on())),
                                        List.of()));
    }

    public static Ruling<Proposal> decline(
            Proposal proposal, String reason, ProposalSituation situation) {
        return answerable(proposal, situation)
                .<Ruling<Proposal>>map(refused -> refused)
                .orElseGet(
                        () ->
                                Ruling.made(
                                        open(proposal).declined(answer(reason, situation)),
                                        List.of(
                                                new ProposalDeclined(
                                                        proposal.terms().matter(),
                                                        proposal.terms().id(),
                                                        situation.by().office(),
                                                        proposal.terms().office(),
                                                        proposal.terms().kind().name(),
                                                        situation.on())),
                                        List.of()));
    }

    public static Ruling<Proposal> withdraw(
            Proposal proposal, String reason, ProposalSituation situation) {
        return withdrawable(proposal, situation)
                .<Ruling<Proposal>>map(refused -> refused)
                .orElseGet(
                        () ->
                                Ruling.made(
                                        open(proposal).withdrawn(answer(reason, situation)),
                                        List.of(
                                                new ProposalWithdrawn(
                                                        proposal.terms().matter(),
                                                        proposal.terms().id(),
                                                        proposal.terms().office(),
                                                        situation.matter().writingOffice(),
                                                        proposal.terms().kind().name(),
                                                        situation.on())),
                                        List.of()));
    }

    /** Why the caller cannot propose anything now; empty when he can. */
    public static Optional<Refused<Proposal>> closed(ProposalSituation situation) {
        if (situation.matter().isWrittenBy(situation.by().office())) {
            return refused(ProposalRefusal.PROPOSAL_BY_WRITER, Map.of());
        }
        if (PROPOSING.stream().noneMatch(situation.by()::is)) {
            return refused(ProposalRefusal.ROLE_REQUIRED, Role.anyOf(PROPOSING));
        }
        if (situation.matter().standing() == Standing.ENDED) {
            return refused(ProposalRefusal.PROPOSAL_MATTER_ENDED, Map.of());
        }
        return situation.waiting() < MOST_WAITING
                ? Optional.empty()
                : refused(
                        ProposalRefusal.PROPOSAL_TOO_MANY,
                        Map.of("most", String.valueOf(MOST_WAITING)));
    }

    /** Why the caller cannot answer it now; empty when he can. */
    public static Optional<Refused<Proposal>> answerable(
            Proposal proposal, ProposalSituation situation) {
        if (!situation.matter().isWrittenBy(situation.by().office())) {
            return refused(
                    ProposalRefusal.PROPOSAL_FOR_WRITER,
                    Map.of("office", situation.nameOf(situation.matter().writingOffice())));
        }
        if (proposal.state() != ProposalState.OPEN) {
            return refused(ProposalRefusal.PROPOSAL_OVER, Map.of());
        }
        return situation.inCharge() || situation.by().is(Role.AGENCY_HEAD)
                ? Optional.empty()
                : refused(ProposalRefusal.ROLE_REQUIRED, Map.of("role", ANSWERING));
    }

    /** Why the caller cannot take it back now; empty when he can. */
    public static Optional<Refused<Proposal>> withdrawable(
            Proposal proposal, ProposalSituation situation) {
        ProposalTerms terms = proposal.terms();
        if (!terms.office().equals(situation.by().office())) {
            return refused(
                    ProposalRefusal.PROPOSAL_OF_OTHER,
                    Map.of("office", situation.nameOf(terms.office())));
        }
        if (proposal.state() != ProposalState.OPEN) {
            return refused(ProposalRefusal.PROPOSAL_OVER, Map.of());
        }
        boolean isTheirs =
                terms.by().equals(situation.by().person())
                        || situation.by().roles().stream().anyMatch(Role::isHead);
        return isTheirs
                ? Optional.empty()
                : refused(ProposalRefusal.ROLE_REQUIRED, Map.of("role", WITHDRAWING));
    }

    private static Proposal.Open open(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Open open -> open;
            case Proposal.Accepted _, Proposal.Declined _, Proposal.Withdrawn _ ->
                    throw new IllegalStateException("it was answered, and that was asked before");
        };
    }

    private static Proposal.Answer answer(@Nullable String words, ProposalSituation situation) {
        return new Proposal.Answer(
                situation.by().office(), situation.by().person(), situation.on(), words);
    }

    private static Optional<Refused<Proposal>> refused(
            ProposalRefusal refusal, Map<String, String> particulars) {
        return Optional.of(new Refused<>(refusal, particulars));
    }
}
