package org.lianban.casework.matter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.deadline.Clocks;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.MatterOrder;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceReadersNamed;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.HandlingEnded;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.HandlingKept;
import org.lianban.kernel.contract.HandlingOpened;
import org.lianban.kernel.contract.HandlingStaged;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.StandingChanged;
import org.lianban.kernel.contract.WritingOfficeMoved;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.courier.Journal;

/** The only class that knows the rows of matter and handling, and that records a matter's facts. */
@ApplicationScoped
class MatterStore {
    private final Rows rows;
    private final HandlingNumbers numbers;
    private final Journal journal;
    private final Grants grants;
    private final Clocks clocks;

    MatterStore(Rows rows, HandlingNumbers numbers, Journal journal, Grants grants, Clocks clocks) {
        this.rows = rows;
        this.numbers = numbers;
        this.journal = journal;
        this.grants = grants;
        this.clocks = clocks;
    }

    Optional<MatterFile> lock(MatterId id) {
        return rows.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(MatterRow::toDomain);
    }

    /** For update skip locked. */
    Optional<MatterFile> lockUnlessHeld(MatterId id) {
        return rows.find("id", id.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional()
                .map(MatterRow::toDomain);
    }

    Optional<MatterFile> find(MatterId id) {
        return rows.findByIdOptional(id.value()).map(MatterRow::toDomain);
    }

    List<String> toldAfter(MatterId id, long fact) {
        return journal.typesAfter(id.toString(), fact);
    }

    // Between the request's first look and the lock, whoever acts may have been recused.
    void requireNotRecused(MatterId matter, Occasion occasion) {
        grants.requireNotRecused(occasion.by(), matter);
    }

    void requireSight(MatterId matter, Occasion occasion) {
        grants.requireNotHidden(occasion.by(), matter);
    }

    List<CaseworkEvent> open(MatterOrder.OpenMatter open, Occasion occasion) {
        MatterRow matter =
                new MatterRow(
                        open.matter().value(), open.title(), open.office().value(), occasion.at());
        CaseworkEvent opened =
                openHandling(matter, open.handling(), open.office(), Because.REGISTERED, occasion);
        rows.persist(matter);
        return List.of(opened);
    }

    List<CaseworkEvent> stage(MatterOrder.StageHandling order) {
        HandlingRow handling = row(order.matter()).handlingOf(order.office());
        handling.stage = order.stage();
        return List.of(
                new HandlingStaged(
                        order.matter(),
                        new HandlingId(handling.id),
                        order.office(),
                        order.stage().name()));
    }

    List<CaseworkEvent> setStanding(MatterOrder.SetStanding order) {
        return setStanding(row(order.matter()), order.standing());
    }

    List<CaseworkEvent> move(MatterOrder.MoveMatter move, Occasion occasion) {
        MatterRow matter = row(move.matter());
        if (!matter.writingOffice.equals(move.from().value())) {
            throw new IllegalStateException("only the writing office's right can move");
        }
        List<CaseworkEvent> facts = new ArrayList<>();
        facts.add(endHandling(matter, move.from(), Stage.TRANSFERRED));
        matter.epoch++;
        matter.writingOffice = move.to().value();
        facts.add(openHandling(matter, move.newHandling(), move.to(), move.because(), occasion));
        facts.add(new WritingOfficeMoved(move.matter(), move.from(), move.to(), move.under()));
        facts.addAll(setStanding(matter, Standing.OPEN));
        // Who sees a restricted matter is asked of the tables, and depends on who writes it.
        rows.flush();
        return facts;
    }

    List<CaseworkEvent> keep(MatterOrder.KeepByDesignation keep) {
        MatterRow matter = row(keep.matter());
        HandlingRow handling = matter.handlingOf(keep.office());
        handling.because = Because.DESIGNATION;
        List<CaseworkEvent> facts = new ArrayList<>();
        facts.add(
                new HandlingKept(
                        keep.matter(),
                        new HandlingId(handling.id),
                        keep.office(),
                        handling.because.name()));
        facts.addAll(setStanding(matter, Standing.OPEN));
        return facts;
    }

    // The measure's own facts tell of it.
    List<CaseworkEvent> count(MatterOrder.CountMeasure order) {
        row(order.matter()).handlingOf(order.office()).openMeasures += order.change();
        return List.of();
    }

    List<CaseworkEvent> end(MatterOrder.EndHandling end) {
        MatterRow matter = row(end.matter());
        List<CaseworkEvent> facts = new ArrayList<>();
        facts.add(endHandling(matter, end.office(), Stage.COMPLETED));
        if (matter.writingOffice.equals(end.office().value())) {
            facts.addAll(setStanding(matter, Standing.ENDED));
        }
        return facts;
    }

    /** All that can be written before the facts are whole; answers with who is to hear of them. */
    Audience ready(MatterId id, Occasion occasion) {
        MatterRow matter = row(id);
        matter.updatedAt = occasion.at();
        grants.touched(id, OfficeId.of(matter.writingOffice), writingStage(matter), nextDue(id));
        return grants.audience(id);
    }

    // Who writes is read out of the rows: where it matters to items, they must be written first.
    List<EvidenceReadersNamed> readersToName(MatterId id) {
        if (!grants.namesReaders(id)) {
            return List.of();
        }
        rows.flush();
        return grants.readersToName(id);
    }

    /** Draws the matter's next sequence for each fact; the row lock makes them gap-free. */
    void record(MatterId id, List<Fact> facts, Audience audience, Occasion occasion) {
        MatterRow matter = row(id);
        grants.heard(id, occasion.at(), hearer(facts));
        List<Envelope> envelopes = new ArrayList<>();
        for (Fact fact : facts) {
            matter.sequence++;
            envelopes.add(
                    journal.envelope(
                            id.toString(),
                            occasion.by(),
                            audience,
                            matter.sequence,
                            matter.epoch,
                            fact));
        }
        journal.append(envelopes);
    }

    private CaseworkEvent openHandling(
            MatterRow matter, HandlingId id, OfficeId office, Because because, Occasion occasion) {
        String number = numbers.draw(office, occasion.on().getYear());
        matter.handlings.add(
                new HandlingRow(
                        matter,
                        new Handling(id, office, number, Stage.REGISTERED, because, matter.epoch),
                        occasion.at()));
        return new HandlingOpened(new MatterId(matter.id), id, office, number, because.name());
    }

    private static CaseworkEvent endHandling(MatterRow matter, OfficeId office, Stage stage) {
        HandlingRow handling = matter.handlingOf(office);
        handling.stage = stage;
        return new HandlingEnded(
                new MatterId(matter.id), new HandlingId(handling.id), office, stage.name());
    }

    private static List<CaseworkEvent> setStanding(MatterRow matter, Standing standing) {
        if (matter.standing == standing) {
            return List.of();
        }
        matter.standing = standing;
        return List.of(new StandingChanged(new MatterId(matter.id), standing.name()));
    }

    /** The one office that hears of all of it; null if others hear of any of it. */
    private static @Nullable OfficeId hearer(List<? extends Fact> facts) {
        OfficeId first = facts.isEmpty() ? null : facts.getFirst().hearer();
        return facts.stream().allMatch(fact -> Objects.equals(fact.hearer(), first)) ? first : null;
    }

    private static String writingStage(MatterRow matter) {
        return matter.handlingOf(OfficeId.of(matter.writingOffice)).stage.name();
    }

    private @Nullable LocalDate nextDue(MatterId id) {
        return clocks.runningOf(id).stream()
                .map(RunningClock::due)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private MatterRow row(MatterId id) {
        return rows.findByIdOptional(id.value()).orElseThrow();
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<MatterRow, UUID> {}
}
