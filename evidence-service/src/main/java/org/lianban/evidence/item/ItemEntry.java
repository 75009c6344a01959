package org.lianban.evidence.item;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.item.domain.Attestation;
import org.lianban.evidence.item.domain.Collection;
import org.lianban.evidence.item.domain.EvidenceForm;
import org.lianban.evidence.item.domain.EvidenceKind;
import org.lianban.evidence.item.domain.Keeping;
import org.lianban.evidence.item.domain.Making;
import org.lianban.evidence.item.domain.Particulars;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.evidence.item.domain.Sound;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.RefusedException;

/** Particulars as they are sent, in the member {@code item} of a request. */
public record ItemEntry(
        EvidenceKind kind,
        EvidenceForm form,
        String title,
        String source,
        @Schema(type = SchemaType.ARRAY, implementation = String.class)
                @Nullable List<PersonId> collectedBy,
        LocalDate collectedOn,
        @Nullable String place,
        @Nullable QuantityEntry quantity,
        @Nullable String sealCondition,
        @Nullable String storage,
        @Nullable Boolean sensitive,
        @Nullable AttestationEntry attestation,
        @Nullable MakingEntry making,
        @Nullable String transcript,
        @Nullable Boolean hasSound) {
    private static final int TITLE = 200;
    private static final int NAME = 100;
    private static final int LINE = 500;
    private static final int TRANSCRIPT = 50_000;
    private static final int COLLECTORS = 20;

    /** How much: {@code 12.5}, {@code 千克}. */
    public record QuantityEntry(String amount, String unit) {
        Quantity read() {
            String digits = Fields.text("/item/quantity/amount", amount, NAME);
            if (!Quantity.isAmount(digits)) {
                throw malformed("/item/quantity/amount");
            }
            return new Quantity(digits, Fields.text("/item/quantity/unit", unit, 20));
        }
    }

    /** Who says that the copy agrees with the original. */
    public record AttestationEntry(String statement, String by, LocalDate on) {
        Attestation read() {
            return new Attestation(
                    Fields.text("/item/attestation/statement", statement, LINE),
                    Fields.text("/item/attestation/by", by, NAME),
                    on);
        }
    }

    /**
     * How it was made.
     *
     * @param madeAt a moment (ISO 8601); without an offset it is Shanghai's, without a time its day
     */
    public record MakingEntry(String method, String madeAt, String madeBy, String carrier) {
        private static final DateTimeFormatter MOMENT =
                DateTimeFormatter.ofPattern(
                        "yyyy-MM-dd['T'HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS]][XXX]]");

        Making read() {
            return new Making(
                    Fields.text("/item/making/method", method, LINE),
                    moment(Fields.text("/item/making/madeAt", madeAt, 40)),
                    Fields.text("/item/making/madeBy", madeBy, NAME),
                    Fields.text("/item/making/carrier", carrier, LINE));
        }

        private static Instant moment(String text) {
            try {
                TemporalAccessor read =
                        MOMENT.parseBest(
                                text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
                return switch (read) {
                    case OffsetDateTime moment -> moment.toInstant();
                    case LocalDateTime moment -> moment.atZone(Occasion.ZONE).toInstant();
                    case TemporalAccessor day ->
                            LocalDate.from(day).atStartOfDay(Occasion.ZONE).toInstant();
                };
            } catch (DateTimeParseException e) {
                throw malformed("/item/making/madeAt");
            }
        }
    }

    /** The values, if each is well-formed; whether they suffice is the rules' to say. */
    public Particulars read() {
        return new Particulars(
                kind,
                form,
                Fields.text("/item/title", title, TITLE),
                new Collection(
                        Fields.text("/item/source", source, LINE),
                        Fields.list("/item/collectedBy", collectedBy, COLLECTORS).stream()
                                .distinct()
                                .toList(),
                        collectedOn,
                        Fields.optionalText("/item/place", place, LINE)),
                new Keeping(
                        quantity == null ? null : quantity.read(),
                        Fields.optionalText("/item/sealCondition", sealCondition, LINE),
                        Fields.optionalText("/item/storage", storage, LINE)),
                attestation == null ? null : attestation.read(),
                making == null ? null : making.read(),
                new Sound(
                        Boolean.TRUE.equals(hasSound),
                        Fields.optionalText("/item/transcript", transcript, TRANSCRIPT)),
                Boolean.TRUE.equals(sensitive));
    }

    private static RefusedException malformed(String pointer) {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
    }
}
