package org.lianban.kernel.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office was entered or its particulars changed; the latest fact holds. */
public record OfficeRegistered(
        OfficeId officeId,
        String name,
        String kind,
        String documentCode,
        @Nullable OfficeId superior,
        List<String> functions,
        List<String> territory)
        implements CaseworkEvent {
    public OfficeRegistered {
        functions = List.copyOf(functions);
        territory = List.copyOf(territory);
    }
}
