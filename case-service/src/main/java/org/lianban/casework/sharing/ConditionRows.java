package org.lianban.casework.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.sharing.domain.ShareConditions;
import org.lianban.casework.sharing.domain.ShareKind;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;

/** Conditions as they stand in the rows of shares and of requests, under the same names. */
final class ConditionRows {
    private ConditionRows() {}

    static ShareConditions read(ResultSet row, List<LetterId> documents, List<EvidenceId> evidence)
            throws SQLException {
        return new ShareConditions(
                ShareKind.valueOf(row.getString("kind")),
                row.getString("scope"),
                row.getObject("until", LocalDate.class),
                row.getString("purpose"),
                row.getString("article"),
                FieldClass.valueOf(row.getString("field_class")),
                row.getString("handling"),
                documents,
                evidence);
    }

    static List<LetterId> documents(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("documents").getArray())
                .map(LetterId::new)
                .toList();
    }

    static List<EvidenceId> evidence(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("evidence").getArray())
                .map(EvidenceId::new)
                .toList();
    }
}
