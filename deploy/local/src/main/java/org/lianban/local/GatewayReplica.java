package org.lianban.local;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lianban.local.LocalProcess.Steps;
import org.lianban.local.LocalService.Surroundings;

/**
 * One more gateway beside the first, as a second machine would run it: the same secrets, the same
 * services behind it, ports of its own. People sign in at the first, whose address Keycloak knows.
 */
public final class GatewayReplica implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NAME = "gateway-replica";

    private final Surroundings surroundings;
    private final LocalProcess process;

    private GatewayReplica(Surroundings surroundings) {
        this.surroundings = surroundings;
        var gateway = new LocalService(Service.GATEWAY, surroundings);
        this.process =
                new LocalProcess(
                        NAME,
                        surroundings.home(),
                        gateway.ports(),
                        new Steps(
                                () -> gateway.launch(Edition.STANDARD, List.of()).toHandle(),
                                gateway::isReady,
                                handle -> Program.end(handle, PATIENCE)));
    }

    static GatewayReplica beside(Surroundings first) {
        Map<Port, Integer> numbers = new EnumMap<>(first.ports().numbers());
        numbers.put(Port.GATEWAY, Loopback.freePort());
        numbers.put(Port.GATEWAY_MANAGEMENT, Loopback.freePort());
        return new GatewayReplica(
                new Surroundings(
                        first.home(), new Ports(numbers), first.secrets(), first.postgres()));
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

    public URI address() {
        return URI.create(surroundings.address(Port.GATEWAY));
    }

    @Override
    public void close() {
        process.stop();
    }
}
