package org.lianban.evidence.casefolder;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.EvidenceAccepted;
import org.lianban.kernel.contract.EvidenceChecked;
import org.lianban.kernel.contract.EvidenceDamaged;
import org.lianban.kernel.contract.EvidenceDiscrepancyRecorded;
import org.lianban.kernel.contract.EvidenceDiscrepancyResolved;
import org.lianban.kernel.contract.EvidenceDispatched;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceHandedOut;
import org.lianban.kernel.contract.EvidenceOpened;
import org.lianban.kernel.contract.EvidenceRead;
import org.lianban.kernel.contract.EvidenceRecognised;
import org.lianban.kernel.contract.EvidenceTakenIn;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.courier.Journal;

/** Tells the facts of evidence to the readers of their matter. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TellingStore {
    private static final String READERS =
            "select kind, reader from casefolder_reader where matter_id = ? order by kind, reader";

    private final AgroalDataSource database;
    private final Journal journal;

    TellingStore(AgroalDataSource database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    void record(
            MatterId matter, List<? extends EvidenceEvent> facts, Occasion occasion, long epoch) {
        for (EvidenceEvent fact : facts) {
            journal.tell(matter.toString(), occasion.by(), audience(matter, fact), epoch, fact);
        }
    }

    private Audience audience(MatterId matter, EvidenceEvent fact) {
        List<OfficeId> offices = new ArrayList<>();
        List<PersonId> persons = new ArrayList<>();
        List<AgencyId> agencies = new ArrayList<>();
        List<PersonId> excluded = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(READERS)) {
            query.setObject(1, matter.value());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String reader = row.getString("reader");
                    switch (row.getString("kind")) {
                        case "OFFICE" -> offices.add(OfficeId.of(reader));
                        case "PERSON" -> persons.add(PersonId.of(reader));
                        case "AGENCY" -> agencies.add(AgencyId.of(reader));
                        case String _ -> excluded.add(PersonId.of(reader));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the casefolder's readers could not be read", e);
        }
        // An audience of nobody would be one of everybody: the matter's own facts are under way.
        if (offices.isEmpty() && persons.isEmpty()) {
            offices.add(about(fact));
        }
        return new Audience(offices, persons, agencies, excluded);
    }

    private static OfficeId about(EvidenceEvent fact) {
        return switch (fact) {
            case EvidenceAccepted accepted -> accepted.officeId();
            case EvidenceChecked checked -> checked.officeId();
            case EvidenceDamaged damaged -> damaged.officeId();
            case EvidenceDiscrepancyRecorded recorded -> recorded.officeId();
            case EvidenceDiscrepancyResolved resolved -> resolved.officeId();
            case EvidenceDispatched dispatched -> dispatched.from();
            case EvidenceHandedOut out -> out.from();
            case EvidenceOpened opened -> opened.officeId();
            case EvidenceRead read -> read.officeId();
            case EvidenceRecognised recognised -> recognised.officeId();
            case EvidenceTakenIn taken -> taken.officeId();
        };
    }
}
