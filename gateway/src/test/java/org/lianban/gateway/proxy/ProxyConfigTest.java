package org.lianban.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProxyConfigTest {
    @Test
    void defaults() {
        ProxyConfig config = config(Map.of());

        assertThat(config.caseServiceUrl()).isEqualTo(URI.create("http://127.0.0.1:8081"));
        assertThat(config.evidenceServiceUrl()).isEqualTo(URI.create("http://127.0.0.1:8082"));
        assertThat(config.notificationServiceUrl()).isEqualTo(URI.create("http://127.0.0.1:8083"));
        assertThat(config.bodyLimit().asLongValue()).isEqualTo(1L << 20);
        assertThat(config.uploadLimit().asLongValue()).isEqualTo(2L << 30);
        assertThat(config.paperLimit().asLongValue()).isEqualTo(5L << 20);
        assertThat(config.uriLimit()).isEqualTo(4096);
        assertThat(config.headerLimit()).isEqualTo(16384);
        assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.requestTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.uploadTimeout()).isEqualTo(Duration.ofMinutes(10));
        assertThat(config.concurrentRequests()).isEqualTo(500);
    }

    @Test
    void every_key_is_mapped() {
        ProxyConfig config =
                config(
                        Map.ofEntries(
                                Map.entry("gateway.case-service-url", "http://a:1"),
                                Map.entry("gateway.evidence-service-url", "http://b:2"),
                                Map.entry("gateway.notification-service-url", "http://c:3"),
                                Map.entry("gateway.body-limit", "2K"),
                                Map.entry("gateway.upload-limit", "3K"),
                                Map.entry("gateway.paper-limit", "4K"),
                                Map.entry("gateway.uri-limit", "5"),
                                Map.entry("gateway.header-limit", "6"),
                                Map.entry("gateway.connect-timeout", "PT7S"),
                                Map.entry("gateway.request-timeout", "PT8S"),
                                Map.entry("gateway.upload-timeout", "PT9S"),
                                Map.entry("gateway.concurrent-requests", "10")));

        assertThat(config.caseServiceUrl()).isEqualTo(URI.create("http://a:1"));
        assertThat(config.evidenceServiceUrl()).isEqualTo(URI.create("http://b:2"));
        assertThat(config.notificationServiceUrl()).isEqualTo(URI.create("http://c:3"));
        assertThat(config.bodyLimit().asLongValue()).isEqualTo(2048);
        assertThat(config.uploadLimit().asLongValue()).isEqualTo(3072);
        assertThat(config.paperLimit().asLongValue()).isEqualTo(4096);
        assertThat(config.uriLimit()).isEqualTo(5);
        assertThat(config.headerLimit()).isEqualTo(6);
        assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(7));
        assertThat(config.requestTimeout()).isEqualTo(Duration.ofSeconds(8));
        assertThat(config.uploadTimeout()).isEqualTo(Duration.ofSeconds(9));
        assertThat(config.concurrentRequests()).isEqualTo(10);
    }

    private static ProxyConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(ProxyConfig.class)
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(ProxyConfig.class);
    }
}
