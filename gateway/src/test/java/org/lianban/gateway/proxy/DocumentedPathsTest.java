package org.lianban.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentedPathsTest {
    @ParameterizedTest
    @EnumSource(Service.class)
    void what_a_service_describes_is_routed_to_it(Service service) throws IOException {
        String name = service.name().toLowerCase(Locale.ROOT).replace('_', '-');
        try (InputStream in =
                getClass().getClassLoader().getResourceAsStream("openapi/" + name + ".json")) {
            JsonNode paths = new ObjectMapper().readTree(in).path("paths");
            assertThat(paths.properties())
                    .extracting(Map.Entry::getKey)
                    .allSatisfy(
                            path ->
                                    assertThat(RouteTable.find(path))
                                            .map(ServiceRoute::service)
                                            .hasValue(service));
        }
    }
}
