package org.lianban.casework.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.kernel.contract.OfficeId;

/** An office as everybody may see it. */
public record OfficeView(
        String id,
        String name,
        String nameEn,
        OfficeKind kind,
        String documentCode,
        @Nullable String superior,
        List<String> territory,
        List<OfficeFunction> functions) {
    public static OfficeView of(Office office) {
        OfficeId superior = office.superior();
        return new OfficeView(
                office.id().value(),
                office.name(),
                office.nameEn(),
                office.kind(),
                office.documentCode(),
                superior == null ? null : superior.value(),
                office.territory(),
                office.functions().stream().sorted().toList());
    }
}
