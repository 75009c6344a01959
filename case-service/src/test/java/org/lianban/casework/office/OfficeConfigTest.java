package org.lianban.casework.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.PathConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficeConfigTest {
    @Test
    void defaults() {
        OfficeConfig config = config(Map.of());
        assertThat(config.dataFolder()).isEmpty();
        assertThat(config.peopleFile()).isEmpty();
    }

    @Test
    void every_key_is_mapped() {
        OfficeConfig config =
                config(
                        Map.of(
                                "casework.office.data-folder", "/data",
                                "casework.office.people-file", "/people.json"));
        assertThat(config.dataFolder()).contains(Path.of("/data"));
        assertThat(config.peopleFile()).contains(Path.of("/people.json"));
    }

    private static OfficeConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(OfficeConfig.class)
                .withConverter(Path.class, 100, new PathConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(OfficeConfig.class);
    }
}
