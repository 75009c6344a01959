package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.courier.Journal;

/** Keeps imports apart, and tells what they changed. Works inside the caller's transaction. */
@ApplicationScoped
class RegisterStore {
    private static final Actor IMPORT = Actor.system("office-import");

    private final DataSource database;
    private final Journal journal;

    RegisterStore(DataSource database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** One change at a time, were two copies of the service to start together. */
    void lock() {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement(
                                "select pg_advisory_xact_lock(hashtext('office import'))")) {
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the import cannot be locked", e);
        }
    }

    /**
     * @param subject the office, for its people too, or the agency
     */
    void tell(String subject, Fact fact) {
        tell(subject, IMPORT, fact);
    }

    /** Told by an administrator. */
    void tell(String subject, Actor actor, Fact fact) {
        journal.tell(subject, actor, Audience.everyOffice(), fact);
    }
}
