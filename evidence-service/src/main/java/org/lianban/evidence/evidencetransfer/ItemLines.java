package org.lianban.evidence.evidencetransfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.EvidenceTransferView.DiscrepancyLine;
import org.lianban.evidence.evidencetransfer.EvidenceTransferView.FileLine;
import org.lianban.evidence.evidencetransfer.EvidenceTransferView.ItemLine;
import org.lianban.evidence.evidencetransfer.EvidenceTransferView.PersonLine;
import org.lianban.evidence.evidencetransfer.EvidenceTransferView.QuantityLine;
import org.lianban.evidence.evidencetransfer.domain.Check;
import org.lianban.evidence.evidencetransfer.domain.Discrepancy;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferAction;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferRules;
import org.lianban.evidence.evidencetransfer.domain.Resolution;
import org.lianban.evidence.evidencetransfer.domain.TravellingItem;
import org.lianban.evidence.evidencetransfer.domain.TravellingItem.Settled;
import org.lianban.evidence.item.SecretLabel;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.evidence.item.domain.StoredFile;
import org.lianban.kernel.contract.PersonId;

/** A line of the list as it is shown. */
@ApplicationScoped
class ItemLines {
    private final ActionSentences sentences;

    ItemLines(ActionSentences sentences) {
        this.sentences = sentences;
    }

    /**
     * One line.
     *
     * @param known what this service knows of it, if it does
     */
    ItemLine line(
            TravellingItem travelling,
            @Nullable Item known,
            @Nullable SecretLabel secret,
            List<EvidenceTransferAction> actions,
            Function<PersonId, PersonLine> named) {
        Check check = check(travelling).orElse(null);
        boolean isWithheld = secret != null && secret.withheld();
        @Nullable Item item = isWithheld ? null : known;
        return new ItemLine(
                travelling.id().toString(),
                travelling.listed().number(),
                item == null ? null : item.particulars().title(),
                known == null ? null : known.particulars().kind(),
                known == null ? null : known.particulars().form(),
                item == null ? null : file(item.file()),
                item == null ? null : quantity(item.particulars().keeping().quantity()),
                isWithheld ? null : quantity(travelling.counted().orElse(null)),
                item == null ? null : item.particulars().keeping().sealCondition(),
                isWithheld ? null : travelling.listed().sha256(),
                travelling.state(),
                check == null || isWithheld ? null : check.sha256(),
                check == null ? null : named.apply(check.by()),
                check == null ? null : check.on(),
                isWithheld ? null : discrepancy(travelling),
                sentences.itemLines(actions),
                sentences.outcomeLines(EvidenceTransferRules.choices(travelling)),
                secret);
    }

    static Optional<PersonId> checker(TravellingItem item) {
        return check(item).map(Check::by);
    }

    private static Optional<Check> check(TravellingItem item) {
        return switch (item) {
            case TravellingItem.Listed _, TravellingItem.HandedOut _ -> Optional.empty();
            case TravellingItem.InTransit(_, var again) ->
                    Optional.ofNullable(again).map(Settled::check);
            case TravellingItem.Checked(_, var check) -> Optional.of(check);
            case TravellingItem.Disputed(_, var check, _) -> Optional.of(check);
            case TravellingItem.Resolved(_, var settled) -> Optional.of(settled.check());
            case TravellingItem.LeftOut(_, var settled) -> Optional.of(settled.check());
            case TravellingItem.Accepted(var before) -> check(before);
        };
    }

    private @Nullable DiscrepancyLine discrepancy(TravellingItem item) {
        return switch (item) {
            case TravellingItem.Listed _, TravellingItem.Checked _, TravellingItem.HandedOut _ ->
                    null;
            case TravellingItem.InTransit(_, var again) -> again == null ? null : settled(again);
            case TravellingItem.Disputed(_, _, var discrepancy) -> line(discrepancy, null);
            case TravellingItem.Resolved(_, var settled) -> settled(settled);
            case TravellingItem.LeftOut(_, var settled) -> settled(settled);
            case TravellingItem.Accepted(var before) -> discrepancy(before);
        };
    }

    private DiscrepancyLine settled(Settled settled) {
        return line(settled.discrepancy(), settled.resolution());
    }

    private DiscrepancyLine line(Discrepancy found, @Nullable Resolution settled) {
        return new DiscrepancyLine(
                found.kind(),
                sentences.note(found),
                found.recordedOn(),
                settled == null ? null : settled.outcome(),
                settled == null ? null : settled.note(),
                settled == null ? null : settled.on());
    }

    private static @Nullable FileLine file(@Nullable StoredFile file) {
        return file == null
                ? null
                : new FileLine(
                        file.name(), file.mediaType(), file.length(), file.sha256(), file.sm3());
    }

    private static @Nullable QuantityLine quantity(@Nullable Quantity quantity) {
        return quantity == null ? null : new QuantityLine(quantity.amount(), quantity.unit());
    }
}
