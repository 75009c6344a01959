package org.lianban.casework.delivery.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianban.casework.delivery.domain.DeliveryAction.Closed;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.LetterScanned;
import org.lianban.kernel.contract.LetterServed;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

/** Serving, scanning and printing an issued letter. */
public final class DeliveryRules {
    private DeliveryRules() {}

    /** What the caller may do now, and why not the rest. */
    public static List<DeliveryAction> actions(Situation situation) {
        return Arrays.stream(DeliveryAct.values())
                .map(
                        act ->
                                new DeliveryAction(
                                        act, DeliveryGuards.closed(act, situation).orElse(null)))
                .toList();
    }

    /** The letter is served, and its record made out with it. */
    public static Ruling<Delivery> serve(Serve command, Situation situation) {
        Optional<Closed> closed =
                DeliveryGuards.closed(DeliveryAct.SERVE, situation)
                        .or(() -> Requirements.unmet(command, situation));
        if (closed.isPresent()) {
            return closed.orElseThrow().refused();
        }
        IssuedLetter letter = situation.letter();
        Delivery delivery =
                new Delivery(
                        command.serviceRecord(),
                        letter.id(),
                        command.way(),
                        Requirements.servedOn(command, situation),
                        command.publishedOn(),
                        command.recipient(),
                        command.details(),
                        command.servers().stream().map(Person::id).toList(),
                        new Delivery.Entered(situation.caller().person(), situation.today()));
        LetterServed served =
                new LetterServed(
                        letter.matter(),
                        letter.id(),
                        letter.kind().name(),
                        letter.number(),
                        letter.office(),
                        delivery.way().name(),
                        delivery.servedOn(),
                        delivery.serviceRecord());
        return Ruling.made(
                delivery,
                List.of(served),
                List.of(ServiceRecord.order(delivery, command, situation)));
    }

    /**
     * A scan of it is kept; one never takes another's place.
     *
     * @param known digests (SHA-256) of the scans of the same thing that are kept already
     */
    public static Ruling<Scan> scan(Scan scan, Set<String> known, Situation situation) {
        Optional<Closed> closed = DeliveryGuards.closed(DeliveryAct.SCAN, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow().refused();
        }
        if (known.contains(scan.sha256())) {
            return Ruling.refused(DeliveryRefusal.SCAN_KNOWN);
        }
        IssuedLetter letter = situation.letter();
        return Ruling.made(
                scan,
                List.of(
                        new LetterScanned(
                                letter.matter(),
                                letter.id(),
                                letter.kind().name(),
                                letter.number(),
                                letter.office(),
                                scan.of().name(),
                                letter.digest(),
                                scan.sha256(),
                                scan.sm3(),
                                scan.size())),
                List.of());
    }

    /** A line more in the log of printings; the world is told nothing of it. */
    public static Ruling<Printing> print(Printing printing, Situation situation) {
        return DeliveryGuards.closed(DeliveryAct.PRINT, situation)
                .<Ruling<Printing>>map(Closed::refused)
                .orElseGet(() -> Ruling.made(printing, List.of(), List.of()));
    }

    /** It came later than the law allows: said, not refused. */
    public static boolean isLate(Delivery delivery, Situation situation) {
        IssuedLetter letter = situation.letter();
        return situation
                .days()
                .lastDay(letter.kind(), letter.issuedOn())
                .filter(delivery.servedOn()::isAfter)
                .isPresent();
    }

    static boolean isRecused(List<PersonId> named, Situation situation) {
        return named.stream().anyMatch(situation.recused()::contains);
    }
}
