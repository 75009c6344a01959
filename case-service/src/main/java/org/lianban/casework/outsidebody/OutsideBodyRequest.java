package org.lianban.casework.outsidebody;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.outsidebody.domain.OutsideBodyCommand;
import org.lianban.casework.outsidebody.domain.OutsideBodyEntry;
import org.lianban.casework.outsidebody.domain.OutsideKind;
import org.lianban.casework.party.PlainTexts;
import org.lianban.casework.party.domain.Uscc;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Fields;

/** What clients say to the register; a missing field is refused by name. */
final class OutsideBodyRequest {
    private static final int LONGEST_CODE = 40;

    private OutsideBodyRequest() {}

    /** A body as it is to stand in the register, and why. */
    @Schema(
            name = "OutsideBodyEntryBody",
            examples =
                    """
                    {"name": "岳阳市市场监督管理局", "kind": "CITY", "division": "430600",
                     "address": "湖南省岳阳市（演示）", "superior": "430000", "from": "2026-01-01",
                     "why": "省局机构名录"}\
                    """)
    public record EntryBody(
            String name,
            @Nullable String nameEn,
            OutsideKind kind,
            @Nullable String division,
            @Nullable String creditCode,
            String address,
            @Nullable String contactUnit,
            @Nullable String telephone,
            @Nullable String superior,
            LocalDate from,
            String why) {
        OutsideBodyEntry entry() {
            @Nullable String written = Fields.optionalText("/creditCode", creditCode, LONGEST_CODE);
            return new OutsideBodyEntry(
                    PlainTexts.line("/name", name, 100),
                    optionalLine("/nameEn", nameEn, 200),
                    kind,
                    optionalLine("/division", division, 6),
                    written == null ? null : Uscc.check(written).normalised(),
                    PlainTexts.line("/address", address, 200),
                    optionalLine("/contactUnit", contactUnit, 100),
                    optionalLine("/telephone", telephone, 30),
                    office("/superior", superior),
                    from);
        }

        String reason() {
            return PlainTexts.text("/why", why, 500);
        }
    }

    /** The last day on which it may be addressed, and why. */
    @Schema(name = "OutsideBodyEndBody")
    public record EndBody(LocalDate lastDay, String why) {
        OutsideBodyCommand command() {
            return new OutsideBodyCommand.End(lastDay, PlainTexts.text("/why", why, 500));
        }
    }

    private static @Nullable String optionalLine(
            String pointer, @Nullable String value, int longest) {
        return value == null || value.isBlank() ? null : PlainTexts.line(pointer, value, longest);
    }

    private static @Nullable OfficeId office(String pointer, @Nullable String value) {
        @Nullable String text = Fields.optionalText(pointer, value, 12);
        return text == null ? null : OfficeId.of(text);
    }
}
