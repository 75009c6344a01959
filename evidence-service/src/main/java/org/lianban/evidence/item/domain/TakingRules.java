package org.lianban.evidence.item.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** What must be said of an item before it is taken in (程序规定22–26). */
public final class TakingRules {
    private static final int LEAST_COLLECTORS = 2;

    private TakingRules() {}

    /**
     * The particulars as they are kept.
     *
     * @param hasBytes whether a file comes with it
     * @param collectors what is known of those who are said to have collected it
     * @param today the day it is
     */
    public static Ruling<Particulars> mayTakeIn(
            Particulars said, boolean hasBytes, Collectors collectors, LocalDate today) {
        Set<PersonId> named = new HashSet<>(said.collection().by());
        if (named.size() < LEAST_COLLECTORS || !collectors.officers().containsAll(named)) {
            return refused(ItemRefusal.OFFICER_MIN_TWO, "/item/collectedBy");
        }
        if (said.form() == EvidenceForm.COPY && said.attestation() == null) {
            return refused(ItemRefusal.COPY_NOT_ATTESTED, "/item/attestation");
        }
        if (said.kind().isMade() && said.making() == null) {
            return refused(ItemRefusal.EVIDENCE_MAKING_MISSING, "/item/making");
        }
        if (lacksTranscript(said)) {
            return refused(ItemRefusal.EVIDENCE_TRANSCRIPT_MISSING, "/item/transcript");
        }
        if (!hasBytes && said.keeping().quantity() == null) {
            return refused(ItemRefusal.EVIDENCE_QUANTITY_MISSING, "/item/quantity");
        }
        String ahead = ahead(said, today);
        if (ahead != null) {
            return refused(ItemRefusal.EVIDENCE_DAY_AHEAD, ahead);
        }
        if (!collectors.uncertified().isEmpty()) {
            return Ruling.refused(
                    ItemRefusal.EVIDENCE_COLLECTOR_UNCERTIFIED,
                    Map.of(
                            "pointer",
                            "/item/collectedBy",
                            "people",
                            String.join("、", collectors.uncertified()),
                            "day",
                            said.collection().on().toString()));
        }
        String identified = identified(said);
        if (identified != null) {
            return refused(ItemRefusal.IDENTITY_NUMBER_IN_TEXT, identified);
        }
        return Ruling.made(isSensitive(said) ? said.asSensitive() : said, List.of(), List.of());
    }

    private static boolean lacksTranscript(Particulars said) {
        return said.kind() == EvidenceKind.AUDIO_VISUAL
                && said.sound().audible()
                && said.sound().transcript() == null;
    }

    /** Where a day stands that has not come yet. */
    private static @Nullable String ahead(Particulars said, LocalDate today) {
        Attestation attestation = said.attestation();
        Making making = said.making();
        if (said.collection().on().isAfter(today)) {
            return "/item/collectedOn";
        }
        if (attestation != null && attestation.on().isAfter(today)) {
            return "/item/attestation/on";
        }
        boolean madeAhead =
                making != null && LocalDate.ofInstant(making.at(), Occasion.ZONE).isAfter(today);
        return madeAhead ? "/item/making/madeAt" : null;
    }

    /** Where an identity number stands in a text that travels with facts and letters. */
    private static @Nullable String identified(Particulars said) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        texts.put("/item/title", said.title());
        texts.put("/item/source", said.collection().source());
        texts.put("/item/place", said.collection().place());
        texts.put("/item/sealCondition", said.keeping().sealCondition());
        texts.put("/item/storage", said.keeping().storage());
        Quantity quantity = said.keeping().quantity();
        texts.put("/item/quantity/unit", quantity == null ? null : quantity.unit());
        return texts.entrySet().stream()
                .filter(text -> IdentityNumbers.isIn(text.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** A recording shows people; what else is sensitive the officer says, or the texts betray. */
    private static boolean isSensitive(Particulars said) {
        return said.kind() == EvidenceKind.AUDIO_VISUAL
                || unsent(said).anyMatch(IdentityNumbers::isIn);
    }

    /** Texts that stay with the item. */
    private static Stream<String> unsent(Particulars said) {
        Attestation attestation = said.attestation();
        Making making = said.making();
        String transcript = said.sound().transcript();
        return Stream.of(
                        attestation == null
                                ? Stream.<String>empty()
                                : Stream.of(attestation.statement(), attestation.by()),
                        making == null
                                ? Stream.<String>empty()
                                : Stream.of(making.method(), making.by(), making.carrier()),
                        Stream.ofNullable(transcript))
                .flatMap(texts -> texts);
    }

    private static Ruling<Particulars> refused(ItemRefusal refusal, String pointer) {
        return Ruling.refused(refusal, Map.of("pointer", pointer));
    }
}
