package org.lianban.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortsTest {

    @Test
    void the_environment_overrides_the_file_and_the_file_the_usual_numbers(@TempDir Path folder)
            throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("ports"), "gateway=7001\nkafka=7002\n");

        // When
        Ports ports = Ports.configured(file, Map.of("LIANBAN_PORT_GATEWAY", "7003"));

        // Then
        assertThat(ports.of(Port.GATEWAY)).isEqualTo(7003);
        assertThat(ports.of(Port.KAFKA)).isEqualTo(7002);
        assertThat(ports.of(Port.KEYCLOAK)).isEqualTo(8180);
    }

    @Test
    void what_is_no_port_is_refused_with_a_sentence(@TempDir Path folder) {
        for (String text : new String[] {"0", "65536", "-1", "http", "99999999999", ""}) {
            assertThatThrownBy(
                            () ->
                                    Ports.configured(
                                            folder.resolve("none"),
                                            Map.of("LIANBAN_PORT_POSTGRES", text)))
                    .isInstanceOf(LocalException.class)
                    .hasMessageStartingWith("The port of postgres is not a number");
        }
    }

    @Test
    void one_number_for_two_parts_is_refused(@TempDir Path folder) {
        assertThatThrownBy(
                        () ->
                                Ports.configured(
                                        folder.resolve("none"),
                                        Map.of("LIANBAN_PORT_GATEWAY", "8180")))
                .isInstanceOf(LocalException.class)
                .hasMessageStartingWith("Port 8180 is given twice");
    }

    @ParameterizedTest
    @CsvSource({
        "gatway=7001, names no port of ours: gatway",
        "GATEWAY=7001, names no port of ours: GATEWAY",
        "gateway 7001, is not NAME=NUMBER: gateway 7001",
        "gateway=, is not NAME=NUMBER: gateway=",
        "kafka=7003, says a second time where this is: kafka"
    })
    void a_line_that_says_nothing_of_a_port_is_refused_with_its_place_and_the_names(
            String line, String why, @TempDir Path folder) throws IOException {
        // Given
        Path file =
                Files.writeString(
                        folder.resolve("ports"), "# where we listen\n\nkafka = 7002\n" + line);

        // When // Then
        assertThatThrownBy(() -> Ports.configured(file, Map.of()))
                .isInstanceOf(LocalException.class)
                .hasMessageStartingWith(
                        "Line 4 of " + file + " " + why + ". The names are gateway,")
                .hasMessageContaining("case-service-management")
                .hasMessageEndingWith(", mail-reading.");
    }

    @Test
    void a_port_that_the_environment_misspells_is_refused() {
        assertThatThrownBy(
                        () ->
                                Ports.configured(
                                        Path.of("none"), Map.of("LIANBAN_PORT_CASE", "7001")))
                .isInstanceOf(LocalException.class)
                .hasMessageStartingWith("The environment has LIANBAN_PORT_CASE, which is no port.");
    }

    @Test
    void saved_ports_are_read_back(@TempDir Path folder) {
        // Given
        Ports free = Ports.free();
        Path file = folder.resolve("ports");

        // When
        free.save(file);

        // Then
        assertThat(Ports.configured(file, Map.of())).isEqualTo(free);
    }
}
