package org.lianban.casework.assistance.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.GrantOrder.GrantLetter;
import org.lianban.casework.assistance.domain.AssistanceAction.Closed;
import org.lianban.casework.assistance.domain.AssistanceRequest.Received;
import org.lianban.kernel.contract.AssistancePrepared;
import org.lianban.kernel.contract.AssistanceReplied;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.ListedEvidence;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** How items are answered, and how the head seals the answers. */
final class AnsweringRules {
    private AnsweringRules() {}

    static Optional<Closed> notNamed(AssistanceRequest request, AssistanceSituation now) {
        if (request.dossier().officers().isEmpty()) {
            return Optional.of(Closed.because(AssistanceRefusal.ASSISTANCE_WITHOUT_OFFICERS));
        }
        return request.dossier().officers().contains(now.by().person())
                ? Optional.empty()
                : Optional.of(Closed.because(AssistanceRefusal.NOT_NAMED_OFFICER));
    }

    static Ruling<AssistanceRequest> answer(
            Received received, AssistanceCommand.Answer command, AssistanceSituation now) {
        Dossier dossier = received.dossier();
        @Nullable AssistanceItem item = dossier.item(command.item()).orElse(null);
        if (item == null) {
            return Closed.because(AssistanceRefusal.ASSISTANCE_ITEM_UNKNOWN).refused();
        }
        if (!item.isOpen()) {
            return Closed.because(
                            AssistanceRefusal.ASSISTANCE_ITEM_SEALED,
                            "number",
                            String.valueOf(item.number()))
                    .refused();
        }
        Optional<Closed> unfit =
                unfitGround(command).or(() -> unfitEvidence(command, item, dossier));
        if (unfit.isPresent()) {
            return unfit.get().refused();
        }
        Dossier answered =
                dossier.answering(
                        item.number(),
                        new ItemAnswer(
                                command.outcome(),
                                command.words(),
                                command.ground(),
                                command.competent(),
                                command.evidence(),
                                now.by().person(),
                                now.on(),
                                null));
        return Ruling.made(
                received.with(answered),
                answered.isWhole() && !dossier.isWhole()
                        ? List.of(prepared(dossier, now))
                        : List.of(),
                List.of(AssistanceClocks.turn(answered)));
    }

    // Of what is prepared nobody outside is told.
    private static AssistancePrepared prepared(Dossier dossier, AssistanceSituation now) {
        AssistanceTerms terms = dossier.terms();
        return new AssistancePrepared(terms.matter(), terms.id(), now.asking(), terms.to());
    }

    private static Optional<Closed> unfitGround(AssistanceCommand.Answer command) {
        boolean refuses = command.outcome() == AnswerOutcome.REFUSED;
        if (refuses && command.ground() == null) {
            return Optional.of(Closed.at("/ground", AssistanceRefusal.ASSISTANCE_GROUND_MISSING));
        }
        if (!refuses && command.ground() != null) {
            return Optional.of(Closed.at("/ground", AssistanceRefusal.ASSISTANCE_GROUND_NOT_ASKED));
        }
        boolean lacksPowers = command.ground() == RefusalGround.NOT_WITHIN_POWERS;
        if (lacksPowers && command.competent() == null) {
            return Optional.of(
                    Closed.at("/competent", AssistanceRefusal.ASSISTANCE_COMPETENT_MISSING));
        }
        return !lacksPowers && command.competent() != null
                ? Optional.of(
                        Closed.at("/competent", AssistanceRefusal.ASSISTANCE_GROUND_NOT_ASKED))
                : Optional.empty();
    }

    // What is gathered has not gone out, or came back; what is prepared for another answer is not
    // this one's.
    private static Optional<Closed> unfitEvidence(
            AssistanceCommand.Answer command, AssistanceItem own, Dossier dossier) {
        Set<EvidenceId> taken =
                dossier.items().stream()
                        .filter(item -> item.number() != own.number() && item.isPrepared())
                        .map(AssistanceItem::answer)
                        .filter(Objects::nonNull)
                        .flatMap(answer -> answer.evidence().stream())
                        .collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < command.evidence().size(); i++) {
            EvidenceId named = command.evidence().get(i);
            if (!command.gathered().contains(named) || !taken.add(named)) {
                return Optional.of(
                        Closed.at("/evidence/" + i, AssistanceRefusal.ASSISTANCE_EVIDENCE_UNFIT));
            }
        }
        return Optional.empty();
    }

    static Ruling<AssistanceRequest> reply(
            Received received, AssistanceCommand.SealReply command, AssistanceSituation now) {
        Dossier dossier = received.dossier();
        AssistanceTerms terms = dossier.terms();
        Set<EvidenceId> along = alongWith(dossier.prepared());
        if (!command.gathered().keySet().containsAll(along)) {
            return Closed.because(AssistanceRefusal.ASSISTANCE_EVIDENCE_UNFIT).refused();
        }
        Reply reply =
                new Reply(
                        command.letter(),
                        dossier.round().number(),
                        now.on(),
                        now.isLate(),
                        dossier.isWhole(),
                        command.note(),
                        along.isEmpty()
                                ? null
                                : new Reply.EvidenceList(
                                        command.way(), command.list(), along.size()));
        List<Fact> facts = new ArrayList<>();
        facts.add(told(dossier, reply, now));
        List<Order> orders = new ArrayList<>();
        orders.add(AssistanceLetters.reply(dossier, reply, now));
        orders.add(new GrantLetter(terms.matter(), terms.to(), command.letter()));
        if (reply.list() != null) {
            orders.add(AssistanceLetters.list(dossier, reply, along, command, now));
            orders.add(new GrantLetter(terms.matter(), terms.to(), command.list()));
            facts.add(listed(terms, along, command, now));
        }
        orders.addAll(AssistanceClocks.replied(dossier, reply, command.clock(), now));
        return Ruling.made(received.reply(reply), facts, orders);
    }

    private static Set<EvidenceId> alongWith(Collection<AssistanceItem> prepared) {
        return prepared.stream()
                .map(AssistanceItem::answer)
                .filter(Objects::nonNull)
                .flatMap(answer -> answer.evidence().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static AssistanceReplied told(Dossier dossier, Reply reply, AssistanceSituation now) {
        AssistanceTerms terms = dossier.terms();
        return new AssistanceReplied(
                terms.matter(),
                terms.id(),
                reply.letter(),
                now.asking(),
                terms.to(),
                reply.complete(),
                count(dossier, AnswerOutcome.ANSWERED),
                count(dossier, AnswerOutcome.PARTLY),
                count(dossier, AnswerOutcome.REFUSED),
                reply.late(),
                reply.on());
    }

    private static int count(Dossier dossier, AnswerOutcome outcome) {
        return (int)
                dossier.prepared().stream()
                        .map(AssistanceItem::answer)
                        .filter(answer -> answer != null && answer.outcome() == outcome)
                        .count();
    }

    // To whoever writes the matter now, not to whoever asked.
    private static EvidenceListed listed(
            AssistanceTerms terms,
            Set<EvidenceId> along,
            AssistanceCommand.SealReply command,
            AssistanceSituation now) {
        return new EvidenceListed(
                terms.matter(),
                command.way(),
                terms.to(),
                now.asking(),
                command.list(),
                along.stream()
                        .map(command.gathered()::get)
                        .map(
                                item ->
                                        new ListedEvidence(
                                                item.id(),
                                                item.number(),
                                                item.sha256(),
                                                item.sm3()))
                        .toList(),
                now.on(),
                terms.id());
    }
}
