package org.lianban.evidence.evidencetransfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.domain.Check;
import org.lianban.evidence.evidencetransfer.domain.Discrepancy;
import org.lianban.evidence.evidencetransfer.domain.DiscrepancyKind;
import org.lianban.evidence.evidencetransfer.domain.DiscrepancyOutcome;
import org.lianban.evidence.evidencetransfer.domain.ItemState;
import org.lianban.evidence.evidencetransfer.domain.Resolution;
import org.lianban.evidence.evidencetransfer.domain.TravellingItem;
import org.lianban.evidence.evidencetransfer.domain.TravellingItem.Settled;
import org.lianban.evidence.evidencetransfer.domain.TravellingItem.Takeable;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.ListedEvidence;
import org.lianban.kernel.contract.PersonId;

/** Row of {@code evidence_transfer_item} beside its line of the list, and back. */
record TravellingItemRow(
        String state,
        @Nullable Check check,
        @Nullable Discrepancy discrepancy,
        @Nullable Resolution resolution) {

    /** The item of a line; one without a row of its own has not left. */
    static TravellingItem item(ResultSet row) throws SQLException {
        ListedEvidence listed =
                new ListedEvidence(
                        new EvidenceId(row.getObject("evidence_id", UUID.class)),
                        row.getInt("number"),
                        row.getString("sha256"),
                        row.getString("sm3"));
        String state = row.getString("state");
        return state == null
                ? new TravellingItem.Listed(listed)
                : new TravellingItemRow(state, check(row), discrepancy(row), resolution(row))
                        .toDomain(listed);
    }

    static TravellingItemRow of(TravellingItem item) {
        return switch (item) {
            case TravellingItem.Listed _ ->
                    throw new IllegalArgumentException("what has not left has no row");
            case TravellingItem.InTransit(_, var again) ->
                    again == null
                            ? new TravellingItemRow(item.state().name(), null, null, null)
                            : settled(item.state(), again);
            case TravellingItem.Checked(_, var check) ->
                    new TravellingItemRow(item.state().name(), check, null, null);
            case TravellingItem.Disputed(_, var check, var discrepancy) ->
                    new TravellingItemRow(item.state().name(), check, discrepancy, null);
            case TravellingItem.Resolved(_, var settled) -> settled(item.state(), settled);
            case TravellingItem.LeftOut(_, var settled) -> settled(item.state(), settled);
            case TravellingItem.HandedOut _ ->
                    new TravellingItemRow(item.state().name(), null, null, null);
            case TravellingItem.Accepted(var before) -> of(before).in(item.state());
        };
    }

    private static TravellingItemRow settled(ItemState state, Settled settled) {
        return new TravellingItemRow(
                state.name(), settled.check(), settled.discrepancy(), settled.resolution());
    }

    private TravellingItemRow in(ItemState later) {
        return new TravellingItemRow(later.name(), check, discrepancy, resolution);
    }

    private TravellingItem toDomain(ListedEvidence listed) {
        return switch (ItemState.valueOf(state)) {
            case LISTED -> new TravellingItem.Listed(listed);
            case IN_TRANSIT ->
                    new TravellingItem.InTransit(listed, resolution == null ? null : settled());
            case CHECKED -> new TravellingItem.Checked(listed, there(check));
            case DISCREPANCY ->
                    new TravellingItem.Disputed(listed, there(check), there(discrepancy));
            case RESOLVED -> new TravellingItem.Resolved(listed, settled());
            case HANDED_OUT -> new TravellingItem.HandedOut(listed);
            case LEFT_OUT -> new TravellingItem.LeftOut(listed, settled());
            case ACCEPTED -> new TravellingItem.Accepted(taken(listed));
        };
    }

    private Takeable taken(ListedEvidence listed) {
        return resolution == null
                ? new TravellingItem.Checked(listed, there(check))
                : new TravellingItem.Resolved(listed, settled());
    }

    private Settled settled() {
        return new Settled(there(check), there(discrepancy), there(resolution));
    }

    private static @Nullable Check check(ResultSet row) throws SQLException {
        UUID by = row.getObject("checked_by", UUID.class);
        return by == null
                ? null
                : new Check(
                        new PersonId(by),
                        day(row, "checked_on"),
                        row.getString("found_sha256"),
                        row.getString("found_sm3"));
    }

    private static @Nullable Discrepancy discrepancy(ResultSet row) throws SQLException {
        String kind = row.getString("discrepancy");
        return kind == null
                ? null
                : new Discrepancy(
                        DiscrepancyKind.valueOf(kind),
                        row.getString("note"),
                        day(row, "recorded_on"),
                        counted(row));
    }

    private static @Nullable Quantity counted(ResultSet row) throws SQLException {
        String amount = row.getString("counted_amount");
        return amount == null ? null : new Quantity(amount, row.getString("counted_unit"));
    }

    private static @Nullable Resolution resolution(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Resolution(
                        DiscrepancyOutcome.valueOf(outcome),
                        row.getString("outcome_note"),
                        day(row, "resolved_on"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the row lacks what its state needs");
        }
        return value;
    }
}
