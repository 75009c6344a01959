package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianban.casework.docket.TalkView.MentionLine;
import org.lianban.casework.docket.TalkView.ProposalLine;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.proposal.domain.ProposalKind;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Mentions and proposals that wait for somebody; no clock runs for them. */
@ApplicationScoped
class TalkQueries {
    private static final int MOST = 50;

    private static final String MENTIONS =
            " from docket_mention n"
                    + " join docket_matter d on d.matter_id = n.matter_id and d.reader = ?"
                    + " where n.person_id = ? and (n.reach = 'ALL_OFFICES' or n.office_id = ?)"
                    + " and "
                    + Hidden.not("n.matter_id");
    private static final String PROPOSALS =
            " from docket_proposal p"
                    + " join docket_matter d on d.matter_id = p.matter_id and d.reader = ?"
                    + " where p.writing_office = ? and (? or ? = any (p.officers))"
                    + " and "
                    + Hidden.not("p.matter_id");

    private final Select select;
    private final Offices offices;

    TalkQueries(Select select, Offices offices) {
        this.select = select;
        this.offices = offices;
    }

    @Transactional
    TalkView waitingFor(Caller caller) {
        OfficeTree tree = offices.tree();
        return new TalkView(
                select.list(
                        "select d.number, d.title, n.*"
                                + MENTIONS
                                + " order by n.made_at desc, n.comment_id limit "
                                + MOST,
                        row -> mention(row, tree),
                        mentioned(caller)),
                select.list(
                        "select d.number, d.title, p.*"
                                + PROPOSALS
                                + " order by p.made_at, p.proposal_id limit "
                                + MOST,
                        row -> proposal(row, tree),
                        answering(caller)));
    }

    /** How often he was mentioned and has not looked since, 1,000 at most. */
    int mentions(Caller caller) {
        return count(MENTIONS, mentioned(caller));
    }

    /** How many proposals he may answer, 1,000 at most. */
    int proposals(Caller caller) {
        return count(PROPOSALS, answering(caller));
    }

    private int count(String from, List<Object> values) {
        return select.list(
                        "select count(*) from (select" + from + " limit 1000) one",
                        row -> row.getInt(1),
                        values)
                .getFirst();
    }

    private static List<Object> mentioned(Caller caller) {
        return List.of(
                caller.office().value(),
                caller.person().value(),
                caller.office().value(),
                caller.person().value());
    }

    private static List<Object> answering(Caller caller) {
        return List.of(
                caller.office().value(),
                caller.office().value(),
                caller.is(Role.AGENCY_HEAD),
                caller.person().value(),
                caller.person().value());
    }

    private MentionLine mention(ResultSet row, OfficeTree tree) throws SQLException {
        OfficeId office = OfficeId.of(row.getString("office_id"));
        return new MentionLine(
                row.getString("matter_id"),
                row.getString("number"),
                row.getString("title"),
                offices.label(new PersonId(row.getObject("by_person", UUID.class))).orElse(null),
                office.value(),
                tree.office(office).name(),
                row.getTimestamp("made_at").toInstant());
    }

    private static ProposalLine proposal(ResultSet row, OfficeTree tree) throws SQLException {
        OfficeId office = OfficeId.of(row.getString("office_id"));
        return new ProposalLine(
                row.getString("proposal_id"),
                row.getString("matter_id"),
                row.getString("number"),
                row.getString("title"),
                ProposalKind.valueOf(row.getString("kind")),
                office.value(),
                tree.office(office).name(),
                row.getObject("proposed_on", LocalDate.class));
    }
}
