package org.lianban.evidence.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.casefolder.domain.SecretItem;
import org.lianban.evidence.item.domain.Attestation;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.Making;
import org.lianban.evidence.item.domain.Particulars;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.evidence.item.domain.ReadingRules;
import org.lianban.evidence.item.domain.Recognition;
import org.lianban.evidence.item.domain.StoredFile;
import org.lianban.evidence.roster.Roster;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceQuantity;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/** What is shown of items. */
@ApplicationScoped
public class ItemViews {
    private final Roster roster;
    private final ItemActions actions;
    private final Folders folders;

    ItemViews(Roster roster, ItemActions actions, Folders folders) {
        this.roster = roster;
        this.actions = actions;
        this.folders = folders;
    }

    /**
     * One item as far as he may read it.
     *
     * @param writes the office that handles its matter now
     */
    public EvidenceView view(Item item, OfficeId writes, RosterPerson reader) {
        boolean withheld = ReadingRules.withholds(item, writes, actions.asking(item, reader));
        boolean isWhole = folders.seenBy(item.matter(), reader).isPresent();
        return view(item, writes, reader, withheld, isWhole);
    }

    /**
     * The same as the answer to a command. Answers are kept to be repeated; nothing that an item
     * says lies among them.
     */
    public EvidenceView answer(Item item, OfficeId writes, RosterPerson reader) {
        boolean isWhole =
                item.assistance() == null || folders.seenBy(item.matter(), reader).isPresent();
        return view(item, writes, reader, true, isWhole);
    }

    private EvidenceView view(
            Item stands, OfficeId writes, RosterPerson reader, boolean withheld, boolean isWhole) {
        @Nullable OfficeId handedOverTo = actions.asking(stands, reader).handedOverTo();
        Item item = handedOverTo == null ? stands : stands.asHandedOver(handedOverTo);
        @Nullable SecretItem secret = folders.secrets(item.matter(), reader).get(item.id());
        EvidenceCard card = card(item, writes, SecretLabel.of(secret), this::officeName);
        Particulars said = item.particulars();
        return new EvidenceView(
                card.evidenceId(),
                isWhole ? card.matterId() : null,
                card.number(),
                card.kind(),
                card.form(),
                card.title(),
                card.file(),
                card.quantity(),
                card.counted(),
                card.sensitive(),
                card.arrivedAfterHandOver(),
                card.holder(),
                card.holderName(),
                card.position(),
                isWhole || isHis(item.whereabouts().transfer(), reader) ? card.transferId() : null,
                isWhole ? card.handedToName() : null,
                isWhole || item.office().equals(reader.office()) ? card.assistanceId() : null,
                card.digestState(),
                card.digestCheckedAt(),
                card.recognition(),
                card.awaitsRecognition() && handedOverTo == null,
                card.takenInAt(),
                card.version(),
                item.office().value(),
                officeName(item.office()),
                said.collection().source(),
                collectors(said.collection().by()),
                said.collection().on(),
                said.collection().place(),
                said.keeping().sealCondition(),
                said.keeping().storage(),
                withheld ? null : attestation(said.attestation()),
                withheld ? null : making(said.making()),
                withheld ? null : said.sound().transcript(),
                said.sound().audible(),
                withheld,
                actions.areOpenUnassigned(item, writes, reader),
                actions.of(item, writes, reader),
                card.secret());
    }

    /** Whether his office sends it with its reply to a request for assistance. */
    private boolean isHis(@Nullable TransferId transfer, RosterPerson reader) {
        return transfer != null && folders.isAssisting(transfer, reader);
    }

    /**
     * @param secrets those of the matter, as the reader finds them
     */
    List<EvidenceCard> cards(
            List<Item> items, OfficeId writes, Map<EvidenceId, SecretItem> secrets) {
        Map<OfficeId, String> names = new HashMap<>();
        Function<OfficeId, String> named = id -> names.computeIfAbsent(id, this::officeName);
        return items.stream()
                .map(item -> card(item, writes, SecretLabel.of(secrets.get(item.id())), named))
                .toList();
    }

    private static EvidenceCard card(
            Item item,
            OfficeId writes,
            @Nullable SecretLabel secret,
            Function<OfficeId, String> named) {
        EvidenceCard card = wholeCard(item, writes, secret, named);
        return secret != null && secret.withheld() ? card.withheld() : card;
    }

    private static EvidenceCard wholeCard(
            Item item,
            OfficeId writes,
            @Nullable SecretLabel secret,
            Function<OfficeId, String> named) {
        Particulars said = item.particulars();
        TransferId transfer = item.whereabouts().transfer();
        OfficeId handedTo = item.whereabouts().handedTo();
        AssistanceId assistance = item.assistance();
        return new EvidenceCard(
                item.id().toString(),
                item.matter().toString(),
                item.number(),
                said.kind(),
                said.form(),
                said.title(),
                file(item.file()),
                quantity(said.keeping().quantity()),
                quantity(item.counted()),
                said.sensitive(),
                item.arrivedAfterHandOver(),
                item.whereabouts().holder().value(),
                named.apply(item.whereabouts().holder()),
                item.whereabouts().position(),
                transfer == null ? null : transfer.toString(),
                handedTo == null ? null : named.apply(handedTo),
                assistance == null ? null : assistance.toString(),
                item.soundness().state(),
                item.soundness().checkedAt(),
                recognition(item.recognition(), named),
                item.awaitsRecognition(writes),
                item.taken().at(),
                item.version(),
                secret);
    }

    private static EvidenceCard.@Nullable FileView file(@Nullable StoredFile file) {
        return file == null
                ? null
                : new EvidenceCard.FileView(
                        file.name(),
                        file.mediaType(),
                        file.length(),
                        file.sha256(),
                        file.sm3(),
                        file.claimedMediaType(),
                        file.typeAgrees(),
                        ReadingRules.shownAs(file));
    }

    private static @Nullable EvidenceQuantity quantity(@Nullable Quantity quantity) {
        return quantity == null ? null : new EvidenceQuantity(quantity.amount(), quantity.unit());
    }

    private static EvidenceCard.@Nullable RecognitionView recognition(
            @Nullable Recognition recognition, Function<OfficeId, String> named) {
        return recognition == null
                ? null
                : new EvidenceCard.RecognitionView(
                        recognition.worth(),
                        named.apply(recognition.office()),
                        recognition.reason(),
                        recognition.on());
    }

    private static EvidenceView.@Nullable AttestationView attestation(@Nullable Attestation said) {
        return said == null
                ? null
                : new EvidenceView.AttestationView(said.statement(), said.by(), said.on());
    }

    private static EvidenceView.@Nullable MakingView making(@Nullable Making said) {
        return said == null
                ? null
                : new EvidenceView.MakingView(said.method(), said.at(), said.by(), said.carrier());
    }

    private List<EvidenceView.Collector> collectors(List<PersonId> ids) {
        Map<PersonId, String> labels =
                roster.people(ids).stream()
                        .collect(Collectors.toMap(RosterPerson::id, RosterPerson::label));
        return ids.stream()
                .map(
                        id ->
                                new EvidenceView.Collector(
                                        id.toString(), labels.getOrDefault(id, id.toString())))
                .toList();
    }

    private String officeName(OfficeId office) {
        return roster.officeName(office).orElse(office.value());
    }
}
