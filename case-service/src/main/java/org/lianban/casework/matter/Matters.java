package org.lianban.casework.matter;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Door;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** The door of {@code matter}: locks a matter, and settles what a rule has ruled about it. */
@ApplicationScoped
public class Matters {
    private final MatterStore store;
    private final List<Door<?>> doors;
    private final List<Awaiting> rooms;

    Matters(MatterStore store, @All List<Door<?>> doors, @All List<Awaiting> rooms) {
        this.store = store;
        this.doors = doors;
        this.rooms = rooms;
    }

    /** Locks the matter until the transaction ends; 404 if there is none. */
    public MatterFile lock(MatterId id) {
        return store.lock(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }

    /** Locks the matter as {@link #lock} does, unless another transaction has it: then empty. */
    public Optional<MatterFile> lockUnlessHeld(MatterId id) {
        return store.lockUnlessHeld(id);
    }

    public Optional<MatterFile> find(MatterId id) {
        return store.find(id);
    }

    /** Whether another office owes an answer about it: then it does not end. */
    public boolean isAwaited(MatterId id) {
        return rooms.stream().anyMatch(room -> room.isAwaited(id));
    }

    /** The types of the facts that were told of the matter after that one, oldest first. */
    public List<String> toldAfter(MatterId id, long fact) {
        return store.toldAfter(id, fact);
    }

    /**
     * Carries out the ruling's orders in their order, those that hold others up after all others,
     * then records its facts and the facts the doors answered with: sequence, epoch and audience
     * are those after the whole ruling. Whatever it changed of who is shown an item of evidence
     * (grants, marks, a move, a restriction), evidence-service is told with it.
     */
    public void settle(MatterId matter, Ruling.Made<?> made, Occasion occasion) {
        store.requireSight(matter, occasion);
        settleSeen(matter, made, occasion);
    }

    /**
     * The same for an act of an office upon what it was written: whoever is kept from the matter
     * otherwise than by recusal still answers his letter (decisions/0057).
     */
    public void settleWritten(MatterId matter, Ruling.Made<?> made, Occasion occasion) {
        store.requireNotRecused(matter, occasion);
        settleSeen(matter, made, occasion);
    }

    private void settleSeen(MatterId matter, Ruling.Made<?> made, Occasion occasion) {
        List<Fact> facts = new ArrayList<>(made.facts());
        Map<Boolean, List<Order>> orders =
                made.orders().stream()
                        .collect(Collectors.partitioningBy(order -> door(order).holdsOthersUp()));
        carryOut(orders.getOrDefault(false, List.of()), occasion, facts);
        Audience audience = store.ready(matter, occasion);
        carryOut(orders.getOrDefault(true, List.of()), occasion, facts);
        facts.addAll(store.readersToName(matter));
        store.record(matter, facts, audience, occasion);
    }

    private void carryOut(List<Order> orders, Occasion occasion, List<Fact> facts) {
        for (Order order : orders) {
            facts.addAll(carryOut(door(order), order, occasion));
        }
    }

    private Door<?> door(Order order) {
        return doors.stream()
                .filter(door -> door.takes().isInstance(order))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no door takes " + order.getClass().getSimpleName()));
    }

    private static <O extends Order> List<? extends Fact> carryOut(
            Door<O> door, Order order, Occasion occasion) {
        return door.carryOut(door.takes().cast(order), occasion);
    }
}
