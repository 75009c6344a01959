package org.lianban.casework.office.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;

/**
 * An enforcement office (局).
 *
 * @param nameEn for readers of English; the Chinese name where none is known
 * @param documentCode 机关代字 printed in letter numbers; may collide, never a key
 * @param territory division codes (GB/T 2260) it is responsible for, its subordinates' included
 */
public record Office(
        OfficeId id,
        String name,
        String nameEn,
        OfficeKind kind,
        String documentCode,
        @Nullable OfficeId superior,
        List<String> territory,
        Set<OfficeFunction> functions) {
    public Office {
        territory = List.copyOf(territory);
        functions = Set.copyOf(functions);
    }
}
