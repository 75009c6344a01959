package org.lianban.casework.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.sharing.domain.Share;
import org.lianban.casework.sharing.domain.ShareState;
import org.lianban.casework.sharing.domain.ShareTerms;

/** How far a share has come, as its columns say it. */
record ShareEnding(
        @Nullable LocalDate acceptedOn, @Nullable LocalDate endedOn, @Nullable String reason) {
    static ShareEnding of(Share share) {
        return switch (share) {
            case Share.Offered _ -> new ShareEnding(null, null, null);
            case Share.Accepted accepted -> new ShareEnding(accepted.acceptedOn(), null, null);
            case Share.Recalled recalled ->
                    new ShareEnding(
                            recalled.before().acceptedOn(), recalled.on(), recalled.reason());
            case Share.Expired expired -> new ShareEnding(expired.acceptedOn(), expired.on(), null);
            case Share.Withdrawn withdrawn ->
                    new ShareEnding(null, withdrawn.on(), withdrawn.reason());
            case Share.Declined declined -> new ShareEnding(null, declined.on(), declined.reason());
        };
    }

    /** In the order of the columns. */
    List<@Nullable Object> values(ShareState state) {
        return Arrays.asList(state.name(), acceptedOn, endedOn, reason);
    }

    static Share read(ResultSet row) throws SQLException {
        ShareTerms terms = ShareStore.terms(row);
        @Nullable LocalDate acceptedOn = row.getObject("accepted_on", LocalDate.class);
        @Nullable LocalDate endedOn = row.getObject("ended_on", LocalDate.class);
        @Nullable String reason = row.getString("reason");
        return switch (ShareState.valueOf(row.getString("state"))) {
            case OFFERED -> new Share.Offered(terms);
            case ACCEPTED -> new Share.Accepted(terms, there(acceptedOn));
            case RECALLED ->
                    new Share.Recalled(
                            new Share.Accepted(terms, there(acceptedOn)),
                            there(endedOn),
                            there(reason));
            case EXPIRED -> new Share.Expired(terms, acceptedOn, there(endedOn));
            case WITHDRAWN -> new Share.Withdrawn(terms, there(endedOn), there(reason));
            case DECLINED -> new Share.Declined(terms, there(endedOn), there(reason));
        };
    }

    // The state says that the column is filled; a row that breaks that is a bug.
    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
