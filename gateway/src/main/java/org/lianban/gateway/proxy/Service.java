package org.lianban.gateway.proxy;

import java.net.URI;

/** The services behind the door. */
enum Service {
    CASE_SERVICE,
    EVIDENCE_SERVICE,
    NOTIFICATION_SERVICE;

    URI address(ProxyConfig config) {
        return switch (this) {
            case CASE_SERVICE -> config.caseServiceUrl();
            case EVIDENCE_SERVICE -> config.evidenceServiceUrl();
            case NOTIFICATION_SERVICE -> config.notificationServiceUrl();
        };
    }
}
