package org.lianban.casework.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lianban.kernel.contract.EvidenceAccepted;
import org.lianban.kernel.contract.EvidenceChecked;
import org.lianban.kernel.contract.EvidenceDiscrepancyRecorded;
import org.lianban.kernel.contract.EvidenceDiscrepancyResolved;
import org.lianban.kernel.contract.EvidenceDispatched;
import org.lianban.kernel.contract.EvidenceHandedOut;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.PersonId;

/** Writes what is told of items on their way; every write may be repeated, in any order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ExhibitTransferStore {
    private static final String DISPATCH =
            """
            insert into exhibit_transfer (transfer_id, matter_id, from_office, to_office,
                dispatched_on, dispatched_by)
            values (?, ?, ?, ?, ?, ?)
            on conflict (transfer_id) do update set dispatched_on = excluded.dispatched_on,
                dispatched_by = excluded.dispatched_by
            """;
    private static final String DISPATCH_ITEMS =
            """
            insert into exhibit_transfer_item (transfer_id, evidence_id, dispatched)
            select ?, item, true from unnest(?::uuid[]) as item
            on conflict (transfer_id, evidence_id) do update set dispatched = true
            """;
    private static final String CHECK =
            """
            insert into exhibit_transfer_item (transfer_id, evidence_id, checked_at, agrees, sha256,
                sm3, checked_on)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (transfer_id, evidence_id) do update set checked_at = excluded.checked_at,
                agrees = excluded.agrees, sha256 = excluded.sha256, sm3 = excluded.sm3,
                checked_on = excluded.checked_on
            where coalesce(exhibit_transfer_item.checked_at, 0) < excluded.checked_at
            """;
    private static final String DIFFER =
            """
            insert into exhibit_transfer_item (transfer_id, evidence_id, differed_at, discrepancy,
                discrepancy_note)
            values (?, ?, ?, ?, ?)
            on conflict (transfer_id, evidence_id) do update
                set differed_at = excluded.differed_at, discrepancy = excluded.discrepancy,
                    discrepancy_note = excluded.discrepancy_note
            where coalesce(exhibit_transfer_item.differed_at, 0) < excluded.differed_at
            """;
    private static final String SETTLE =
            """
            insert into exhibit_transfer_item (transfer_id, evidence_id, settled_at, outcome,
                outcome_note)
            values (?, ?, ?, ?, ?)
            on conflict (transfer_id, evidence_id) do update set settled_at = excluded.settled_at,
                outcome = excluded.outcome, outcome_note = excluded.outcome_note
            where coalesce(exhibit_transfer_item.settled_at, 0) < excluded.settled_at
            """;
    private static final String ACCEPT =
            """
            insert into exhibit_transfer (transfer_id, matter_id, from_office, to_office,
                accepted_on, accepted_by)
            values (?, ?, ?, ?, ?, ?)
            on conflict (transfer_id) do update set accepted_on = excluded.accepted_on,
                accepted_by = excluded.accepted_by
            """;
    private static final String HAND_OUT =
            """
            insert into exhibit_transfer (transfer_id, matter_id, from_office, to_office,
                dispatched_on, dispatched_by, accepted_on)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (transfer_id) do update set dispatched_on = excluded.dispatched_on,
                dispatched_by = excluded.dispatched_by, accepted_on = excluded.accepted_on
            """;
    private static final String END_ITEMS =
            """
            insert into exhibit_transfer_item (transfer_id, evidence_id, dispatched, ended_at, ended)
            select ?, item, true, ?, ? from unnest(?::uuid[]) as item
            on conflict (transfer_id, evidence_id) do update
                set dispatched = true, ended_at = excluded.ended_at, ended = excluded.ended
            """;

    private final ExhibitTables tables;

    ExhibitTransferStore(ExhibitTables tables) {
        this.tables = tables;
    }

    void dispatch(EvidenceDispatched dispatched) {
        tables.update(
                DISPATCH,
                dispatched.transferId().value(),
                dispatched.matterId().value(),
                dispatched.from().value(),
                dispatched.to().value(),
                dispatched.dispatchedOn(),
                people(dispatched.signedBy()));
        tables.update(DISPATCH_ITEMS, dispatched.transferId().value(), items(dispatched.items()));
    }

    void check(EvidenceChecked checked, long sequence) {
        tables.update(
                CHECK,
                checked.transferId().value(),
                checked.evidenceId().value(),
                sequence,
                checked.agrees(),
                checked.sha256(),
                checked.sm3(),
                checked.checkedOn());
    }

    void differ(EvidenceDiscrepancyRecorded found, long sequence) {
        tables.update(
                DIFFER,
                found.transferId().value(),
                found.evidenceId().value(),
                sequence,
                found.kind(),
                found.note());
    }

    void settle(EvidenceDiscrepancyResolved settled, long sequence) {
        tables.update(
                SETTLE,
                settled.transferId().value(),
                settled.evidenceId().value(),
                sequence,
                settled.outcome(),
                settled.note());
    }

    void accept(EvidenceAccepted accepted, long sequence) {
        UUID transfer = accepted.transferId().value();
        tables.update(
                ACCEPT,
                transfer,
                accepted.matterId().value(),
                accepted.from().value(),
                accepted.officeId().value(),
                accepted.acceptedOn(),
                people(accepted.signedBy()));
        tables.update(END_ITEMS, transfer, sequence, "ACCEPTED", items(accepted.items()));
        tables.update(END_ITEMS, transfer, sequence, "LEFT_OUT", items(accepted.leftOut()));
    }

    /** A body outside took them over on the day of its receipt; nobody of it signs here. */
    void handOut(EvidenceHandedOut out, long sequence) {
        UUID transfer = out.transferId().value();
        tables.update(
                HAND_OUT,
                transfer,
                out.matterId().value(),
                out.from().value(),
                out.to().value(),
                out.handedOutOn(),
                people(out.signedBy()),
                out.receiptOn());
        tables.update(END_ITEMS, transfer, sequence, "ACCEPTED", items(out.items()));
    }

    void forget() {
        tables.update("delete from exhibit_transfer_item");
        tables.update("delete from exhibit_transfer");
    }

    private static UUID[] items(List<EvidenceId> items) {
        return items.stream().map(EvidenceId::value).toArray(UUID[]::new);
    }

    private static UUID[] people(List<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
