package org.lianban.local;

import java.util.Locale;

/** Every port of the local run with its usual number. */
public enum Port {
    GATEWAY(8080),
    CASE_SERVICE(8081),
    EVIDENCE_SERVICE(8082),
    NOTIFICATION_SERVICE(8083),
    GATEWAY_MANAGEMENT(9080),
    CASE_SERVICE_MANAGEMENT(9081),
    EVIDENCE_SERVICE_MANAGEMENT(9082),
    NOTIFICATION_SERVICE_MANAGEMENT(9083),
    POSTGRES(15432),
    KAFKA(19092),
    KAFKA_CONTROLLER(19093),
    KEYCLOAK(8180),
    KEYCLOAK_MANAGEMENT(9180),
    MAIL(18025),
    MAIL_READING(18080);

    /** What the environment calls a port begins so. */
    static final String VARIABLE = "LIANBAN_PORT_";

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    /** Its name in a {@code ports} file. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name in the environment. */
    String variable() {
        return VARIABLE + name();
    }
}
