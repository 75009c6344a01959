package org.lianban.casework.outsidebody;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.outsidebody.domain.OutsideBody;
import org.lianban.casework.outsidebody.domain.OutsideBodyEntry;
import org.lianban.casework.outsidebody.domain.OutsideKind;
import org.lianban.kernel.contract.OfficeId;

/**
 * What the register says of a body, or said once.
 *
 * @param superior number of another body, or code of an office here
 * @param to the last day on which it may be addressed; missing until further notice
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OutsideBodyWords")
public record OutsideBodyWords(
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
        @Nullable LocalDate to) {
    static OutsideBodyWords of(OutsideBody body) {
        OutsideBodyEntry entry = body.entry();
        OfficeId superior = entry.superior();
        return new OutsideBodyWords(
                entry.name(),
                entry.nameEn(),
                entry.kind(),
                entry.division(),
                entry.creditCode(),
                entry.address(),
                entry.contactUnit(),
                entry.telephone(),
                superior == null ? null : superior.value(),
                entry.from(),
                body.to());
    }
}
