package org.lianban.evidence.evidencetransfer.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.custody.domain.CustodyAction;
import org.lianban.evidence.custody.domain.CustodyNote;
import org.lianban.evidence.item.domain.Item;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceAccepted;
import org.lianban.kernel.contract.EvidenceChecked;
import org.lianban.kernel.contract.EvidenceDamaged;
import org.lianban.kernel.contract.EvidenceDiscrepancyRecorded;
import org.lianban.kernel.contract.EvidenceDiscrepancyResolved;
import org.lianban.kernel.contract.EvidenceDispatched;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceHandedOut;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.EvidenceOpened;
import org.lianban.kernel.contract.EvidenceRead;
import org.lianban.kernel.contract.EvidenceRecognised;
import org.lianban.kernel.contract.EvidenceTakenIn;
import org.lianban.kernel.contract.ListedEvidence;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.WritingOfficeMoved;
import org.lianban.kernel.counter.Occasion;

/**
 * What an item's chain of custody says of each fact. Every entry names transfer, list and the other
 * office, and cites that office's last entry of the item: either side's log leads to the other's
 * and vouches for it.
 */
public final class EvidenceTransferNotes {
    private EvidenceTransferNotes() {}

    /** Of the list itself, which its letter made final. */
    public static List<CustodyNote> of(EvidenceListed list, Occasion occasion) {
        ListTerms terms =
                new ListTerms(
                        list.transferId(),
                        list.matterId(),
                        list.from(),
                        list.letterId(),
                        list.listedOn(),
                        list.assistanceId());
        Notes notes = new Notes(terms, list.from(), list.to(), occasion);
        for (ListedEvidence line : list.items()) {
            notes.add(line.evidenceId(), CustodyAction.LISTED, digests(line.sha256(), line.sm3()));
        }
        return notes.made;
    }

    /**
     * Of an item that came too late for the hand-over, dated by the move; its keeper is still the
     * old office.
     */
    public static CustodyNote missed(Item item, WritingOfficeMoved moved, Occasion occasion) {
        return new CustodyNote(
                item.matter(),
                item.id(),
                item.whereabouts().holder(),
                CustodyAction.ARRIVED_AFTER_HAND_OVER,
                occasion,
                Map.of(
                        "transferId", moved.under().toString(),
                        "counterparty", moved.to().value()));
    }

    /** Of a fact decided here. */
    public static List<CustodyNote> of(
            EvidenceTransfer transfer, EvidenceEvent fact, Occasion occasion) {
        ListTerms terms = transfer.terms();
        return switch (fact) {
            case EvidenceDispatched sent -> {
                Notes notes = new Notes(terms, sent.from(), sent.to(), occasion);
                sent.items()
                        .forEach(
                                item ->
                                        notes.add(
                                                item,
                                                CustodyAction.DISPATCHED,
                                                second(sent.signedBy())));
                yield notes.made;
            }
            case EvidenceHandedOut out -> {
                Notes notes = new Notes(terms, out.from(), out.to(), occasion);
                transfer.items()
                        .forEach(
                                item ->
                                        notes.add(
                                                item.id(),
                                                CustodyAction.HANDED_OUT,
                                                paper(out, item.listed())));
                yield notes.made;
            }
            case EvidenceChecked checked -> {
                Notes notes = new Notes(terms, checked.officeId(), terms.from(), occasion);
                if (isComparedByDigest(transfer, checked)) {
                    notes.add(
                            checked.evidenceId(),
                            isSame(transfer, checked)
                                    ? CustodyAction.DIGEST_VERIFIED
                                    : CustodyAction.DIGEST_FAILED,
                            digests(checked.sha256(), checked.sm3()));
                }
                notes.add(
                        checked.evidenceId(),
                        CustodyAction.CHECKED,
                        Map.of("agrees", String.valueOf(checked.agrees())));
                yield notes.made;
            }
            case EvidenceDiscrepancyRecorded recorded ->
                    new Notes(terms, recorded.officeId(), terms.from(), occasion)
                            .add(
                                    recorded.evidenceId(),
                                    CustodyAction.DISCREPANCY_RECORDED,
                                    difference(transfer, recorded))
                            .made;
            case EvidenceDiscrepancyResolved resolved ->
                    new Notes(terms, resolved.officeId(), terms.from(), occasion)
                            .add(
                                    resolved.evidenceId(),
                                    CustodyAction.DISCREPANCY_RESOLVED,
                                    Map.of("outcome", resolved.outcome()))
                            .made;
            case EvidenceAccepted accepted -> {
                Notes notes = new Notes(terms, accepted.officeId(), accepted.from(), occasion);
                accepted.items()
                        .forEach(
                                item ->
                                        notes.add(
                                                item,
                                                CustodyAction.ACCEPTED,
                                                second(accepted.signedBy())));
                Notes back = new Notes(terms, accepted.from(), accepted.officeId(), occasion);
                accepted.leftOut()
                        .forEach(item -> back.add(item, CustodyAction.RETURNED, Map.of()));
                yield Stream.concat(notes.made.stream(), back.made.stream()).toList();
            }
            // Facts of other rooms, which note them themselves.
            case EvidenceDamaged _,
                    EvidenceOpened _,
                    EvidenceRead _,
                    EvidenceRecognised _,
                    EvidenceTakenIn _ ->
                    List.of();
        };
    }

    private static Map<String, String> difference(
            EvidenceTransfer transfer, EvidenceDiscrepancyRecorded recorded) {
        Map<String, String> said = new HashMap<>();
        said.put("kind", recorded.kind());
        transfer.item(recorded.evidenceId())
                .flatMap(TravellingItem::counted)
                .ifPresent(counted -> said.put("counted", counted.amount() + " " + counted.unit()));
        return said;
    }

    // Who signed there is a person's datum: the scan shows it, and its digest is named here. Of an
    // item with bytes a copy of these digests went out; the bytes stay.
    private static Map<String, String> paper(EvidenceHandedOut out, ListedEvidence listed) {
        Map<String, String> said = new HashMap<>(digests(listed.sha256(), listed.sm3()));
        said.putAll(second(out.signedBy()));
        said.put("receipt", out.receiptSha256());
        said.put("receiptOn", out.receiptOn().toString());
        String number = out.receiptNumber();
        if (number != null) {
            said.put("receiptNumber", number);
        }
        return said;
    }

    private static boolean isComparedByDigest(EvidenceTransfer transfer, EvidenceChecked checked) {
        return checked.sha256() != null || listed(transfer, checked).sha256() != null;
    }

    private static boolean isSame(EvidenceTransfer transfer, EvidenceChecked checked) {
        String sha256 = checked.sha256();
        String sm3 = checked.sm3();
        return sha256 != null
                && sm3 != null
                && Comparison.of(listed(transfer, checked), new Found.Bytes(sha256, sm3))
                        == Comparison.AGREES;
    }

    private static ListedEvidence listed(EvidenceTransfer transfer, EvidenceChecked checked) {
        return transfer.item(checked.evidenceId()).orElseThrow().listed();
    }

    private static Map<String, String> second(List<PersonId> signedBy) {
        return Map.of("coSignedBy", signedBy.getLast().toString());
    }

    private static Map<String, String> digests(@Nullable String sha256, @Nullable String sm3) {
        return sha256 == null || sm3 == null ? Map.of() : Map.of("sha256", sha256, "sm3", sm3);
    }

    /** Notes of one act; what all of them cite is said once. */
    private static final class Notes {
        private final List<CustodyNote> made = new ArrayList<>();
        private final ListTerms terms;
        private final OfficeId keeper;
        private final OfficeId counterparty;
        private final Occasion occasion;

        Notes(ListTerms terms, OfficeId keeper, OfficeId counterparty, Occasion occasion) {
            this.terms = terms;
            this.keeper = keeper;
            this.counterparty = counterparty;
            this.occasion = occasion;
        }

        Notes add(EvidenceId item, CustodyAction action, Map<String, String> more) {
            Map<String, String> particulars = new HashMap<>(more);
            particulars.put("transferId", terms.transfer().toString());
            particulars.put("letter", terms.letter().toString());
            particulars.put("counterparty", counterparty.value());
            AssistanceId assistance = terms.assistance();
            if (assistance != null) {
                particulars.put("assistanceId", assistance.toString());
            }
            made.add(
                    new CustodyNote(
                            terms.matter(),
                            item,
                            keeper,
                            action,
                            occasion,
                            particulars,
                            counterparty));
            return this;
        }
    }
}
