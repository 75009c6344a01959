package org.lianban.casework.office;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.kernel.contract.OfficeId;

/** {@code offices.json} as it is written. */
@JsonIgnoreProperties("note")
record OfficeFile(List<Entry> offices) {
    /** One office; {@code kind} in small letters. */
    record Entry(
            String id,
            String name,
            @Nullable String nameEn,
            String kind,
            String documentCode,
            @Nullable String superior,
            List<String> territory,
            Set<OfficeFunction> functions) {
        Office office() {
            return new Office(
                    OfficeId.of(id),
                    name,
                    nameEn == null ? name : nameEn,
                    OfficeKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    documentCode,
                    superior == null ? null : OfficeId.of(superior),
                    territory.stream().sorted().toList(),
                    functions);
        }
    }

    /** Each superior is of a higher level, so that the tree has no circle. */
    List<Office> read() {
        List<Office> read = offices.stream().map(Entry::office).toList();
        Map<OfficeId, Office> byId = new HashMap<>();
        read.forEach(office -> byId.put(office.id(), office));
        for (Office office : read) {
            OfficeId superior = office.superior();
            Office above = superior == null ? null : byId.get(superior);
            if (superior != null && (above == null || above.kind().compareTo(office.kind()) >= 0)) {
                throw new IllegalStateException(
                        "offices.json: the superior of " + office.id() + " is not above it");
            }
        }
        return read;
    }
}
