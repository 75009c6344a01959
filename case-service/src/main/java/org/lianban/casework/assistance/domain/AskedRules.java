package org.lianban.casework.assistance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.GrantOrder.GrantLetter;
import org.lianban.casework.assistance.domain.AssistanceAction.Closed;
import org.lianban.casework.assistance.domain.AssistanceRequest.Issued;
import org.lianban.casework.assistance.domain.AssistanceRequest.Received;
import org.lianban.casework.assistance.domain.AssistanceRequest.Replied;
import org.lianban.casework.lead.domain.OfficersCounted;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.AssistanceAssigned;
import org.lianban.kernel.contract.AssistanceExtended;
import org.lianban.kernel.contract.AssistanceReceived;
import org.lianban.kernel.contract.AssistanceSpunOff;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** What the asked office does besides answering. */
final class AskedRules {
    private AskedRules() {}

    static Ruling<AssistanceRequest> receive(
            Issued issued, AssistanceCommand.Receive command, AssistanceSituation now) {
        Round round = issued.dossier().round();
        if (isUnfit(command, round, now)) {
            return Closed.at("/proposedOn", AssistanceRefusal.ASSISTANCE_PROPOSAL_UNFIT).refused();
        }
        AssistanceTerms terms = issued.terms();
        List<Order> orders = new ArrayList<>();
        orders.add(AssistanceLetters.receipt(issued.dossier(), command.receipt(), now));
        orders.add(new GrantLetter(terms.matter(), terms.to(), command.receipt()));
        orders.add(AssistanceClocks.signedFor(terms));
        orders.add(AssistanceClocks.untilReply(issued.dossier(), command.clock(), now));
        if (!issued.dossier().officers().isEmpty()) {
            orders.add(AssistanceClocks.turn(issued.dossier()));
        }
        return Ruling.made(
                issued.receive(
                        new Round.Receipt(
                                command.receipt(),
                                now.on(),
                                command.proposedOn(),
                                command.proposedWhy())),
                List.of(
                        new AssistanceReceived(
                                terms.matter(),
                                terms.id(),
                                now.asking(),
                                terms.to(),
                                round.number(),
                                now.on(),
                                command.proposedOn())),
                orders);
    }

    // The law's own time is nobody's to offer: a later day than the one wished, within it. Words go
    // with a day.
    private static boolean isUnfit(
            AssistanceCommand.Receive command, Round round, AssistanceSituation now) {
        @Nullable LocalDate proposed = command.proposedOn();
        @Nullable LocalDate wished = round.wishedOn();
        if (proposed == null) {
            return command.proposedWhy() != null;
        }
        return wished == null || !proposed.isAfter(wished) || proposed.isAfter(now.lastDay());
    }

    static Ruling<AssistanceRequest> assign(
            Received received, AssistanceCommand.Assign command, AssistanceSituation now) {
        AssistanceTerms terms = received.terms();
        Optional<Map<String, String>> recused =
                OfficersCounted.recused(command.officers(), command.recused(), terms.to());
        if (recused.isPresent()) {
            return new Closed(AssistanceRefusal.PERSON_RECUSED, recused.get())
                    .at("/officers")
                    .refused();
        }
        OfficersCounted counted =
                OfficersCounted.of(command.officers(), command.named(), terms.to(), now.on());
        if (!counted.areEnough()) {
            return new Closed(AssistanceRefusal.OFFICER_MIN_TWO, counted.particulars("/officers"))
                    .refused();
        }
        List<PersonId> officers = command.officers().stream().map(Person::id).toList();
        Dossier named = received.dossier().handledBy(officers);
        return Ruling.made(
                received.with(named),
                List.of(
                        new AssistanceAssigned(
                                terms.matter(), terms.id(), now.asking(), terms.to(), officers)),
                List.of(AssistanceClocks.turn(named)));
    }

    static Optional<Closed> noExtension(AssistanceRequest request, AssistanceSituation now) {
        if (request.dossier().round().extension() != null) {
            return Optional.of(Closed.because(AssistanceRefusal.ASSISTANCE_EXTENDED_ALREADY));
        }
        return now.isLate()
                ? Optional.of(Closed.because(AssistanceRefusal.EXTENSION_AFTER_EXPIRY))
                : Optional.empty();
    }

    static Ruling<AssistanceRequest> extend(
            Received received, AssistanceCommand.Extend command, AssistanceSituation now) {
        if (command.workingDays() < 1
                || command.workingDays() > AssistanceRules.LONGEST_EXTENSION) {
            return Closed.at("/workingDays", AssistanceRefusal.ASSISTANCE_EXTENSION_LENGTH)
                    .refused();
        }
        AssistanceTerms terms = received.terms();
        Round.Extension extension =
                new Round.Extension(command.letter(), command.until(), command.reason(), now.on());
        return Ruling.made(
                received.with(received.dossier().inRound(round -> round.extended(extension))),
                List.of(
                        new AssistanceExtended(
                                terms.matter(),
                                terms.id(),
                                command.letter(),
                                now.asking(),
                                terms.to(),
                                command.until(),
                                now.on())),
                List.of(
                        AssistanceLetters.extension(received.dossier(), extension, now),
                        new GrantLetter(terms.matter(), terms.to(), command.letter()),
                        AssistanceClocks.longer(terms, command.workingDays())));
    }

    static Ruling<AssistanceRequest> spinOff(
            AssistanceRequest request,
            AssistanceCommand.NameSpinOff command,
            AssistanceSituation now) {
        AssistanceTerms terms = request.terms();
        @Nullable String number = command.number();
        if (number == null || command.lead().equals(terms.matter())) {
            return Closed.at("/matterId", AssistanceRefusal.SPIN_OFF_UNKNOWN).refused();
        }
        Dossier linked = request.dossier().spunOff(new SpinOff(command.lead(), now.on()));
        return Ruling.made(
                request instanceof Replied ? new Replied(linked) : new Received(linked),
                List.of(
                        new AssistanceSpunOff(
                                terms.matter(),
                                terms.id(),
                                now.asking(),
                                terms.to(),
                                number,
                                now.on())),
                List.of());
    }
}
