package org.lianban.evidence.evidencetransfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.CheckItem;
import org.lianban.evidence.evidencetransfer.domain.Found;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.roster.CurrentPerson;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/**
 * Checks an item in two parts: its bytes are read first, in no transaction; then it is decided, in
 * one.
 */
@ApplicationScoped
class ItemCheckCounter {
    private final CurrentPerson person;
    private final EvidenceTransferCounter counter;
    private final EvidenceTransferDesk desk;
    private final ItemReader reader;
    private final Problems problems;

    ItemCheckCounter(
            CurrentPerson person,
            EvidenceTransferCounter counter,
            EvidenceTransferDesk desk,
            ItemReader reader,
            Problems problems) {
        this.person = person;
        this.counter = counter;
        this.desk = desk;
        this.reader = reader;
        this.problems = problems;
    }

    // Whoever may not check, or looks at an old page, is not worth reading gigabytes for. He is
    // answered in the second part, where a repeated command finds its stored answer. A missing
    // version has none, so it is refused here.
    ItemReading read(String transferId, String evidenceId, @Nullable String ifMatch) {
        TransferId transfer = transfer(transferId);
        EvidenceId item = counter.item(evidenceId);
        CheckItem asked = new CheckItem(item, null, new Found.Thing());
        return switch (desk.consider(person.require(), transfer, asked)) {
            case Ruling.Refused<EvidenceTransfer> refused -> new ItemReading.Unread(refused);
            case Ruling.Made<EvidenceTransfer> _ -> {
                long seen = Preconditions.seenVersion(ifMatch);
                yield desk.isUnchanged(transfer, seen) ? read(item) : new ItemReading.Stale();
            }
        };
    }

    @Idempotent
    Response decide(
            String transferId,
            String evidenceId,
            @Nullable String ifMatch,
            EvidenceTransferRequest.CheckBody said,
            ItemReading reading) {
        return switch (reading) {
            case ItemReading.Unread(var refused) -> problems.of(refused);
            case ItemReading.Stale _ -> problems.of(CounterRefusal.VERSION_STALE);
            case ItemReading.Read(var found) ->
                    counter.step(
                            counter.asked(transferId),
                            ifMatch,
                            desk,
                            new CheckItem(counter.item(evidenceId), said.seen(), found));
        };
    }

    private ItemReading read(EvidenceId id) {
        Optional<Item> item = reader.find(id);
        Found found = reader.read(item);
        reader.doubt(item, found);
        return new ItemReading.Read(found);
    }

    private static TransferId transfer(String text) {
        try {
            return TransferId.of(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
