package org.lianban.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are, and how much the door lets through. */
@ConfigMapping(prefix = "gateway")
interface ProxyConfig {
    /** Address of case-service. */
    @WithDefault("http://127.0.0.1:8081")
    URI caseServiceUrl();

    /** Address of evidence-service. */
    @WithDefault("http://127.0.0.1:8082")
    URI evidenceServiceUrl();

    /** Address of notification-service. */
    @WithDefault("http://127.0.0.1:8083")
    URI notificationServiceUrl();

    /** Largest body of a request to a route that takes JSON. */
    @WithDefault("1M")
    MemorySize bodyLimit();

    /** Largest body of a request to a route that takes files; the server's own limit is higher. */
    @WithDefault("2G")
    MemorySize uploadLimit();

    /**
     * Largest PDF that a visitor may have compared with a letter's own; case-service has the same.
     */
    @WithDefault("5M")
    MemorySize paperLimit();

    /** Longest request target, in characters. */
    @WithDefault("4096")
    int uriLimit();

    /** All headers of a request together, in characters. */
    @WithDefault("16384")
    int headerLimit();

    /** How long a service may take to accept a connection. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a service may stay silent on a route that takes JSON. */
    @WithDefault("30s")
    Duration requestTimeout();

    /** How long a service may stay silent on a route that takes files, upload included. */
    @WithDefault("10m")
    Duration uploadTimeout();

    /** Requests being passed on at once; one more is told to come back. */
    @WithDefault("500")
    int concurrentRequests();
}
