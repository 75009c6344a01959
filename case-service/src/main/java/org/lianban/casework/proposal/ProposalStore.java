package org.lianban.casework.proposal;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.proposal.domain.Proposal;
import org.lianban.casework.proposal.domain.Proposal.Answer;
import org.lianban.casework.proposal.domain.ProposalKind;
import org.lianban.casework.proposal.domain.ProposalState;
import org.lianban.casework.proposal.domain.ProposalTerms;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.ProposalId;

/** The only class that knows the table {@code proposal}. Works inside the caller's transaction. */
@ApplicationScoped
class ProposalStore {
    /** More are not shown on one page; the newest are. */
    static final int MOST = 200;

    private static final String ADD =
            """
            insert into proposal (id, matter_id, office_id, person_id, kind, about, text, reason,
                proposed_on, state, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', 1)""";
    private static final String SAVE =
            """
            update proposal set state = ?, ended_by_office = ?, ended_by = ?, ended_on = ?,
                words = ?, version = version + 1
            where id = ?""";

    private final AgroalDataSource database;

    ProposalStore(AgroalDataSource database) {
        this.database = database;
    }

    Optional<StoredProposal> find(ProposalId id) {
        return read("select * from proposal where id = ?", id.value()).stream().findFirst();
    }

    /** Newest first. */
    List<StoredProposal> ofMatter(MatterId matter) {
        return read(
                "select * from proposal where matter_id = ? order by made_at desc, id limit "
                        + MOST,
                matter.value());
    }

    /** How many of the office wait for an answer. */
    int waiting(MatterId matter, OfficeId office) {
        return read(
                        "select * from proposal where matter_id = ? and office_id = ?"
                                + " and state = 'OPEN'",
                        matter.value(),
                        office.value())
                .size();
    }

    void add(Proposal proposal) {
        ProposalTerms terms = proposal.terms();
        write(
                ADD,
                Arrays.asList(
                        terms.id().value(),
                        terms.matter().value(),
                        terms.office().value(),
                        terms.by().value(),
                        terms.kind().name(),
                        terms.about(),
                        terms.text(),
                        terms.reason(),
                        terms.proposedOn()));
    }

    void save(Proposal proposal) {
        Answer answer =
                switch (proposal) {
                    case Proposal.Accepted accepted -> accepted.answer();
                    case Proposal.Declined declined -> declined.answer();
                    case Proposal.Withdrawn withdrawn -> withdrawn.answer();
                    case Proposal.Open _ ->
                            throw new IllegalStateException("an open proposal is added, not saved");
                };
        write(
                SAVE,
                Arrays.asList(
                        proposal.state().name(),
                        answer.office().value(),
                        answer.by().value(),
                        answer.on(),
                        answer.words(),
                        proposal.terms().id().value()));
    }

    private void write(String sql, List<@Nullable Object> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a proposal cannot be stored", e);
        }
    }

    private List<StoredProposal> read(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                List<StoredProposal> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new StoredProposal(proposal(row), row.getLong("version")));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("proposals cannot be read", e);
        }
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        ProposalTerms terms =
                new ProposalTerms(
                        new ProposalId(row.getObject("id", UUID.class)),
                        new MatterId(row.getObject("matter_id", UUID.class)),
                        OfficeId.of(row.getString("office_id")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        ProposalKind.valueOf(row.getString("kind")),
                        row.getString("about"),
                        row.getString("text"),
                        row.getString("reason"),
                        row.getObject("proposed_on", LocalDate.class));
        return switch (ProposalState.valueOf(row.getString("state"))) {
            case OPEN -> new Proposal.Open(terms);
            case ACCEPTED -> new Proposal.Accepted(terms, answer(row));
            case DECLINED -> new Proposal.Declined(terms, answer(row));
            case WITHDRAWN -> new Proposal.Withdrawn(terms, answer(row));
        };
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                OfficeId.of(row.getString("ended_by_office")),
                new PersonId(row.getObject("ended_by", UUID.class)),
                row.getObject("ended_on", LocalDate.class),
                row.getString("words"));
    }
}
