package org.lianban.casework.office;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Imports offices and people at every start; the same files twice change nothing, and whom an
 * administrator has changed stays as he is.
 */
@ApplicationScoped
class Registration {
    private static final Logger LOG = Logger.getLogger(Registration.class);

    private final OfficeConfig settings;
    private final Config config;
    private final DataFolder data;
    private final RegisterDesk desk;
    private final Offices offices;

    Registration(
            OfficeConfig settings,
            Config config,
            DataFolder data,
            RegisterDesk desk,
            Offices offices) {
        this.settings = settings;
        this.config = config;
        this.data = data;
        this.desk = desk;
        this.offices = offices;
    }

    // Before any room that asks for the tree when it starts.
    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        registerOffices(data.read("offices.json", OfficeFile.class));
        settings.peopleFile().ifPresent(this::enrolDemoPeople);
    }

    void registerOffices(OfficeFile file) {
        int changed = desk.registerOffices(file.read());
        offices.reload();
        LOG.infof("offices imported: changed=%d, people told again=%d", changed, desk.tellAgain());
    }

    /** Demo accounts have a known password: never where others can reach the service. */
    void enrolDemoPeople(Path file) {
        requireLoopback(config.getValue("quarkus.http.host", String.class));
        PeopleFile people = data.read(file, PeopleFile.class);
        int changed = desk.enrol(people.enrolled());
        changed += desk.registerAgencies(people.registered());
        LOG.infof("demo people and agencies imported: changed=%d", changed);
    }

    static void requireLoopback(String host) {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new IllegalStateException("the host to listen on is unknown", e);
        }
        throw new IllegalStateException(
                "casework.office.people-file is for the local run only: "
                        + "the service must listen on the loopback interface (quarkus.http.host)");
    }
}
