package org.lianban.casework.transfer.domain;

import java.util.Optional;
import org.lianban.casework.matter.domain.Stage;

/** What is transferred: a lead before filing, or a filed case. */
public enum TransferKind {
    LEAD,
    CASE;

    /** What a handling at this stage would be transferred as; empty if it no longer can be. */
    public static Optional<TransferKind> at(Stage stage) {
        return switch (stage) {
            case REGISTERED, VERIFYING -> Optional.of(LEAD);
            case FILED -> Optional.of(CASE);
            // Decided here: there is nothing left that another office could decide.
            case DECIDED, NOT_FILED, TRANSFERRED, COMPLETED, MERGED, DUPLICATE, WITHDRAWN ->
                    Optional.empty();
        };
    }
}
