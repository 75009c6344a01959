package org.lianban.casework.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.Renewal;
import org.lianban.casework.party.domain.RightContact;
import org.lianban.casework.party.domain.RightRecord;
import org.lianban.casework.party.domain.RightRecordId;
import org.lianban.casework.party.domain.RightRules;
import org.lianban.casework.party.domain.RightSaid;
import org.lianban.casework.party.domain.RightType;
import org.lianban.casework.party.domain.RightValidity;

/** A right's check as its columns hold it; the telephone is sealed on the way in. */
@ApplicationScoped
class RightColumns {
    private final IdentityCipher cipher;

    RightColumns(IdentityCipher cipher) {
        this.cipher = cipher;
    }

    IdentityCipher.@Nullable Sealed seal(RightRecordId id, @Nullable String telephone) {
        return telephone == null ? null : cipher.seal(owner(id), telephone);
    }

    RightRecord read(ResultSet row) throws SQLException {
        RightRecordId id = new RightRecordId(row.getObject("right_id", UUID.class));
        return RightRules.record(
                id,
                new RightSaid(
                        RightType.valueOf(row.getString("type")),
                        row.getString("number_written"),
                        row.getString("name"),
                        List.of((Integer[]) row.getArray("classes").getArray()),
                        row.getString("holder"),
                        row.getString("holder_code"),
                        new RightValidity(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class),
                                Renewal.valueOf(row.getString("renewal")),
                                row.getObject("checked_on", LocalDate.class)),
                        row.getString("source"),
                        new RightContact(
                                row.getString("contact_name"),
                                telephone(id, row),
                                row.getString("contact_address")),
                        row.getString("genuine"),
                        row.getString("fake")));
    }

    private @Nullable String telephone(RightRecordId id, ResultSet row) throws SQLException {
        byte @Nullable [] sealed = row.getBytes("sealed");
        return sealed == null
                ? null
                : cipher.open(
                        owner(id),
                        new IdentityCipher.Sealed(
                                row.getString("key_id"), row.getBytes("nonce"), sealed));
    }

    private static String owner(RightRecordId id) {
        return "right " + id;
    }
}
