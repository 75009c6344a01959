package org.lianban.casework.recusal.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianban.casework.access.domain.GrantOrder.ExcludePerson;
import org.lianban.casework.access.domain.GrantOrder.ReadmitPerson;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.PersonReadmitted;
import org.lianban.kernel.contract.PersonRecused;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** Who recuses whom, and readmits; the same answer closes a button and refuses a command. */
public final class RecusalRules {
    private RecusalRules() {}

    /** What is decided. */
    public record Recuse(UUID id, RecusalGround ground, String reason) {}

    public static Ruling<Recusal> recuse(Recuse command, RecusalSituation situation) {
        Optional<Refused<Recusal>> closed = closed(situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Person person = situation.person();
        Recusal recusal =
                new Recusal(
                        command.id(),
                        situation.matter(),
                        person.office(),
                        person.id(),
                        command.ground(),
                        command.reason(),
                        situation.caller().person(),
                        situation.today(),
                        null);
        List<Order> orders = new ArrayList<>();
        orders.add(new ExcludePerson(situation.matter(), person.id()));
        orders.addAll(situation.parting());
        return Ruling.made(
                recusal,
                List.of(
                        new PersonRecused(
                                situation.matter(),
                                person.office(),
                                person.id(),
                                command.ground().name())),
                orders);
    }

    /** He may take part again; others name him, or do not. */
    public static Ruling<Recusal> readmit(
            Recusal recusal, String reason, RecusalSituation situation) {
        Optional<Refused<Recusal>> closed = closedToReadmission(recusal, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        return Ruling.made(
                recusal.lifted(
                        new Recusal.Lifting(
                                situation.caller().person(), situation.today(), reason)),
                List.of(new PersonReadmitted(recusal.matter(), recusal.office(), recusal.person())),
                List.of(new ReadmitPerson(recusal.matter(), recusal.person())));
    }

    /** Why the caller cannot recuse the person now; empty when he can. */
    public static Optional<Refused<Recusal>> closed(RecusalSituation situation) {
        return notTheirs(situation)
                .or(
                        () ->
                                situation.recused().contains(situation.person().id())
                                        ? refused(RecusalRefusal.PERSON_RECUSED)
                                        : Optional.empty());
    }

    public static Optional<Refused<Recusal>> closedToReadmission(
            Recusal recusal, RecusalSituation situation) {
        return notTheirs(situation)
                .or(
                        () ->
                                recusal.isInForce()
                                        ? Optional.empty()
                                        : refused(RecusalRefusal.NOT_RECUSED));
    }

    private static Optional<Refused<Recusal>> notTheirs(RecusalSituation situation) {
        Caller caller = situation.caller();
        Person person = situation.person();
        if (!person.office().equals(caller.office())) {
            return refused(RecusalRefusal.PERSON_NOT_OURS);
        }
        // Nor does a deputy decide on him whose place he takes.
        if (person.id().equals(caller.person()) || caller.actingFor().containsValue(person.id())) {
            return refused(RecusalRefusal.OWN_RECUSAL);
        }
        Role decider = decider(person);
        return caller.is(decider)
                ? Optional.empty()
                : Optional.of(
                        new Refused<>(
                                RecusalRefusal.ROLE_REQUIRED, Map.of("role", decider.name())));
    }

    /**
     * The head decides (处罚法43); on himself the principal does, and what the heads together find of
     * the principal, one of them enters.
     */
    public static Role decider(Person person) {
        boolean isHead =
                person.roles().contains(Role.AGENCY_HEAD)
                        && !person.roles().contains(Role.PRINCIPAL);
        return isHead ? Role.PRINCIPAL : Role.AGENCY_HEAD;
    }

    private static Optional<Refused<Recusal>> refused(RecusalRefusal refusal) {
        return Optional.of(new Refused<>(refusal, Map.of()));
    }
}
