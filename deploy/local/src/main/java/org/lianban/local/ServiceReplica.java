package org.lianban.local;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lianban.local.LocalProcess.Steps;
import org.lianban.local.LocalService.Surroundings;

/**
 * One more process of a service beside the first, as a second machine would run it: the same
 * secrets, the same database and services behind it, ports of its own. People sign in at the first
 * gateway, whose address Keycloak knows.
 */
public final class ServiceReplica implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Service service;
    private final Surroundings surroundings;
    private final LocalProcess process;

    private ServiceReplica(
            Service service, Surroundings surroundings, Edition edition, List<String> by) {
        this.service = service;
        this.surroundings = surroundings;
        var replica = new LocalService(service, surroundings);
        this.process =
                new LocalProcess(
                        service.module() + "-replica",
                        surroundings.home(),
                        replica.ports(),
                        new Steps(
                                () -> replica.launch(edition, by).toHandle(),
                                replica::isReady,
                                handle -> Program.end(handle, PATIENCE)));
    }

    static ServiceReplica beside(
            Surroundings first, Service service, Edition edition, List<String> by) {
        Map<Port, Integer> numbers = new EnumMap<>(first.ports().numbers());
        numbers.put(service.port(), Loopback.freePort());
        numbers.put(service.management(), Loopback.freePort());
        return new ServiceReplica(
                service,
                new Surroundings(
                        first.home(), new Ports(numbers), first.secrets(), first.postgres()),
                edition,
                by);
    }

    /** Starts it, for the first time or again, and waits until it is ready. */
    public void start() {
        process.launch();
        process.awaitReady();
    }

    /** What a power cut does to it. */
    public void kill() {
        process.kill();
    }

    /** Where it answers callers. */
    public URI address() {
        return URI.create(surroundings.address(service.port()));
    }

    /** Where it answers its keepers. */
    public URI management() {
        return URI.create(surroundings.address(service.management()));
    }

    @Override
    public void close() {
        process.stop();
    }
}
