package org.lianban.local;

import java.util.Optional;

/** The services of the product. */
public enum Service {
    CASE_SERVICE("case-service", Port.CASE_SERVICE, Port.CASE_SERVICE_MANAGEMENT, "casework"),
    EVIDENCE_SERVICE(
            "evidence-service",
            Port.EVIDENCE_SERVICE,
            Port.EVIDENCE_SERVICE_MANAGEMENT,
            "evidence"),
    NOTIFICATION_SERVICE(
            "notification-service",
            Port.NOTIFICATION_SERVICE,
            Port.NOTIFICATION_SERVICE_MANAGEMENT,
            "notification"),
    GATEWAY("gateway", Port.GATEWAY, Port.GATEWAY_MANAGEMENT, "");

    private final String module;
    private final Port port;
    private final Port management;
    private final String database;

    Service(String module, Port port, Port management, String database) {
        this.module = module;
        this.port = port;
        this.management = management;
        this.database = database;
    }

    /** Its folder in the source tree, and the name people know it by. */
    String module() {
        return module;
    }

    Port port() {
        return port;
    }

    Port management() {
        return management;
    }

    /**
     * Whether it acts by the legal clock, and so has an acceptance build of its own, in which that
     * clock is set by {@code PUT /q/legal-clock} on its management address.
     */
    public boolean hasLegalClock() {
        return switch (this) {
            case CASE_SERVICE, EVIDENCE_SERVICE -> true;
            case NOTIFICATION_SERVICE, GATEWAY -> false;
        };
    }

    /** Empty for the gateway, which keeps nothing. */
    Optional<String> database() {
        return database.isEmpty() ? Optional.empty() : Optional.of(database);
    }
}
