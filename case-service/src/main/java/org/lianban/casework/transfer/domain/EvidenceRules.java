package org.lianban.casework.transfer.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.transfer.domain.Transfer.Moved;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.ListedEvidence;

/** Which evidence may go along with a transfer, and when all of it has arrived (证据移送). */
public final class EvidenceRules {
    private static final String EVIDENCE = "/evidence/";

    private EvidenceRules() {}

    /** Why the item cannot stand on a list that the caller's office signs; empty if it can. */
    public static Optional<Closed> notToBeListed(Exhibit item, Circumstances now) {
        return item.isWith(now.by().office()) && !now.evidence().onOpenLists().contains(item.id())
                ? Optional.empty()
                : Optional.of(inTransit(item));
    }

    private static Closed inTransit(Exhibit item) {
        return Closed.because(
                TransferRefusal.EVIDENCE_IN_TRANSIT, "number", String.valueOf(item.number()));
    }

    /** The same of all that a letter names; what there is not is refused at its place. */
    static Optional<Closed> notToBeListed(FileContents file, Circumstances now) {
        List<EvidenceId> named = file.evidence();
        Set<EvidenceId> before = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            Optional<Exhibit> item = now.evidence().item(named.get(i));
            if (item.isEmpty()) {
                return Optional.of(refused(TransferRefusal.EVIDENCE_UNKNOWN, Map.of(), i));
            }
            Map<String, String> number = Map.of("number", String.valueOf(item.get().number()));
            if (!before.add(named.get(i))) {
                return Optional.of(refused(TransferRefusal.EVIDENCE_LISTED_TWICE, number, i));
            }
            Optional<Closed> closed = notToBeListed(item.get(), now);
            if (closed.isPresent()) {
                return closed;
            }
        }
        return Optional.empty();
    }

    private static Closed refused(
            TransferRefusal because, Map<String, String> particulars, int place) {
        Map<String, String> all = new HashMap<>(particulars);
        all.put(DraftRules.POINTER, EVIDENCE + place);
        return new Closed(because, all);
    }

    /** Since the draft was written its items may have gone elsewhere: asked again at issue. */
    static Optional<Closed> notToBeIssued(TransferTerms terms, Circumstances now) {
        for (EvidenceId named : terms.evidence()) {
            Optional<Exhibit> item = now.evidence().item(named);
            Optional<Closed> closed =
                    item.isEmpty()
                            ? Optional.of(Closed.because(TransferRefusal.EVIDENCE_UNKNOWN))
                            : notToBeListed(item.get(), now);
            if (closed.isPresent()) {
                return closed;
            }
        }
        return Optional.empty();
    }

    /** Everything that was sent has been checked and signed for by the new office. */
    static boolean hasArrived(Moved moved, Circumstances now) {
        return moved.terms().isWithoutEvidence()
                || now.evidence().of(moved.terms().id()).isAccepted();
    }

    /** The list as signed, with the digests known at this moment. */
    static EvidenceListed listed(TransferTerms terms, LetterId list, Circumstances now) {
        return new EvidenceListed(
                terms.matter(),
                terms.id(),
                terms.from(),
                terms.to(),
                list,
                terms.evidence().stream()
                        .map(now.evidence()::listed)
                        .map(EvidenceRules::line)
                        .toList(),
                now.on());
    }

    private static ListedEvidence line(Exhibit item) {
        return new ListedEvidence(item.id(), item.number(), item.sha256(), item.sm3());
    }
}
