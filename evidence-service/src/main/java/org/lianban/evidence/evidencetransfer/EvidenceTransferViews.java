package org.lianban.evidence.evidencetransfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianban.evidence.casefolder.domain.SecretItem;
import org.lianban.evidence.evidencetransfer.EvidenceTransferView.PersonLine;
import org.lianban.evidence.evidencetransfer.domain.Circumstances;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferRules;
import org.lianban.evidence.evidencetransfer.domain.PaperReceipt;
import org.lianban.evidence.evidencetransfer.domain.Signing;
import org.lianban.evidence.item.SecretLabel;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.roster.Roster;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LegalClock;

/** What somebody reads of a transfer who sees it. */
@ApplicationScoped
class EvidenceTransferViews {
    private final Roster roster;
    private final Surroundings surroundings;
    private final ItemLines lines;
    private final ActionSentences sentences;
    private final LegalClock clock;

    EvidenceTransferViews(
            Roster roster,
            Surroundings surroundings,
            ItemLines lines,
            ActionSentences sentences,
            LegalClock clock) {
        this.roster = roster;
        this.surroundings = surroundings;
        this.lines = lines;
        this.sentences = sentences;
        this.clock = clock;
    }

    EvidenceTransferView view(StoredTransfer stored, RosterPerson reader) {
        EvidenceTransfer transfer = stored.transfer();
        List<Item> known = surroundings.known(transfer);
        Circumstances now = surroundings.of(transfer, known, reader, clock.today());
        Function<PersonId, PersonLine> named = named(transfer, now);
        OfficeId to = transfer.receiver().orElse(null);
        AssistanceId assistance = transfer.terms().assistance();
        return new EvidenceTransferView(
                transfer.terms().transfer().toString(),
                surroundings.isWhole(transfer, reader)
                        ? transfer.terms().matter().toString()
                        : null,
                assistance == null ? null : assistance.toString(),
                transfer.terms().from().value(),
                name(transfer.terms().from()),
                to == null ? null : to.value(),
                to == null ? null : name(to),
                transfer.state(),
                transfer.discrepancies(),
                transfer.terms().listedOn(),
                transfer.dispatched().map(Signing::on).orElse(null),
                transfer.accepted().map(Signing::on).orElse(null),
                transfer instanceof EvidenceTransfer.Closed closed ? closed.on() : null,
                signed(transfer.dispatched().stream(), named),
                signed(transfer.accepted().stream(), named),
                transfer.receipt().map(EvidenceTransferViews::receipt).orElse(null),
                stored.version(),
                items(transfer, known, now, surroundings.secrets(transfer, reader), named),
                sentences.lines(EvidenceTransferRules.actions(transfer, now)),
                EvidenceTransferRules.signatories(transfer, now).stream().map(named).toList(),
                EvidenceTransferRules.isOpenUnassigned(transfer, now));
    }

    private List<EvidenceTransferView.ItemLine> items(
            EvidenceTransfer transfer,
            List<Item> known,
            Circumstances now,
            Map<EvidenceId, SecretItem> secrets,
            Function<PersonId, PersonLine> named) {
        Map<EvidenceId, Item> byId =
                known.stream().collect(Collectors.toMap(Item::id, Function.identity()));
        return transfer.items().stream()
                .map(
                        item ->
                                lines.line(
                                        item,
                                        byId.get(item.id()),
                                        SecretLabel.of(secrets.get(item.id())),
                                        EvidenceTransferRules.actions(transfer, item, now),
                                        named))
                .toList();
    }

    private Function<PersonId, PersonLine> named(EvidenceTransfer transfer, Circumstances now) {
        Stream<PersonId> signed =
                Stream.concat(transfer.dispatched().stream(), transfer.accepted().stream())
                        .flatMap(signing -> signing.both().stream());
        Stream<PersonId> checked =
                transfer.items().stream().flatMap(item -> ItemLines.checker(item).stream());
        Stream<PersonId> second = EvidenceTransferRules.signatories(transfer, now).stream();
        Map<PersonId, String> labels = new HashMap<>();
        roster.people(
                        Stream.of(signed, checked, second)
                                .flatMap(Function.identity())
                                .collect(Collectors.toSet()))
                .forEach(person -> labels.put(person.id(), person.label()));
        return id -> new PersonLine(id.toString(), labels.get(id));
    }

    private static EvidenceTransferView.ReceiptLine receipt(PaperReceipt paper) {
        return new EvidenceTransferView.ReceiptLine(
                paper.takenBy(), paper.on(), paper.number(), paper.scan());
    }

    private static List<PersonLine> signed(
            Stream<Signing> signing, Function<PersonId, PersonLine> named) {
        return signing.flatMap(both -> both.both().stream()).map(named).toList();
    }

    private String name(OfficeId office) {
        return roster.officeName(office).orElse(office.value());
    }
}
