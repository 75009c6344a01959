package org.lianban.kernel.courier;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** Courier settings without a container. */
final class TestSettings {
    private TestSettings() {}

    static CourierConfig of(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(CourierConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(CourierConfig.class);
    }
}
