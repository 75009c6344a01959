package org.lianban.casework.letter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The 机关代字 that are brought along. */
class DocumentCodesTest {
    private static final Path OFFICES = Path.of("../deploy/data/offices.json");

    @Test
    void the_codes_of_all_twenty_seven_offices_differ_and_are_read_back() throws IOException {
        List<String> codes = new ArrayList<>();
        JsonNode file = new ObjectMapper().readTree(OFFICES.toFile());
        JsonNode offices = file.isArray() ? file : file.path("offices");
        offices.forEach(office -> codes.add(office.path("documentCode").asText()));

        assertThat(codes).hasSize(27).doesNotHaveDuplicates();
        for (String code : codes) {
            LetterNumber number = new LetterNumber(code, "案移", 2026, 3);
            assertThat(LetterNumber.parse(number.toString())).contains(number);
        }
    }
}
