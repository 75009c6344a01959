package org.lianban.casework.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.casework.deadline.domain.LegalLimit;
import org.lianban.casework.jurisdiction.domain.CommonSuperior;
import org.lianban.casework.jurisdiction.domain.Ground;
import org.lianban.casework.lead.domain.Jurisdiction;
import org.lianban.casework.transfer.domain.TransferBasis;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LawFile;

/** Every citation leads to an article of the book. */
class LawCitationsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final LawBook LAWS = LawFile.packaged(MAPPER);

    /** A law's short name right before an article number, as citations used to be written. */
    private static final Pattern LITERAL =
            Pattern.compile(
                    "\"[^\"\n]*(程序规定|处罚法|商标法|专利法|行政强制法|听证办法|投诉举报处理办法|裁决和调解办法)》?"
                            + "(第[一二三四五六七八九十]+条|\\d)[^\"\n]*\"");

    @Test
    void every_row_of_the_register_cites_articles_that_exist() {
        assertThat(PackagedData.register().rows())
                .allSatisfy(
                        row ->
                                assertThat(row.articles())
                                        .allSatisfy(id -> assertThat(LAWS.find(id)).isNotEmpty()));
        assertThat(PackagedData.register().rows().stream().map(LegalLimit::articles))
                .filteredOn(List::isEmpty)
                .hasSize(12);
    }

    @Test
    void citations_read_as_they_did() {
        assertThat(PackagedData.register().row("DL-01").law().basis()).isEqualTo("程序规定18");
        assertThat(PackagedData.register().row("DL-06").law().basis()).isEqualTo("程序规定64; 处罚法60");
        assertThat(PackagedData.register().row("DL-12").law().basis()).isEqualTo("程序规定33,36");
        assertThat(PackagedData.register().row("DL-23").law().basis()).isEqualTo("程序规定82(5)");
        assertThat(PackagedData.register().row("DL-25a").law().basis()).isEqualTo("DESIGN");
    }

    @Test
    void every_refusal_cites_articles_that_exist() throws IOException {
        List<String> cited = new ArrayList<>();
        for (URL file : Collections.list(loader().getResources("lianban/problems.json"))) {
            for (JsonNode problem : read(file)) {
                problem.path("basis").forEach(id -> cited.add(id.asText()));
                assertThat(problem.path("basis").isTextual()).isFalse();
            }
        }
        assertThat(cited)
                .contains("procedure-transfer", "trademark-handling")
                .allSatisfy(id -> assertThat(LAWS.find(id)).as(id).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(TransferBasis.class)
    void every_basis_of_a_letter_can_be_printed(TransferBasis basis) {
        assertThat(basis.printed(LAWS, LocalDate.of(2026, 4, 13))).matches("《.+》第.+条");
        assertThat(basis.printed(LAWS, LocalDate.of(2027, 1, 1))).matches("《.+》第.+条");
    }

    @Test
    void every_ground_of_jurisdiction_cites_articles_that_exist() {
        assertThat(
                        Stream.of(
                                        Stream.of(Ground.values()).map(Ground::articles),
                                        Stream.of(Jurisdiction.values())
                                                .map(Jurisdiction::articles),
                                        Stream.of(CommonSuperior.How.values())
                                                .map(CommonSuperior.How::articles))
                                .flatMap(lists -> lists)
                                .flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(LAWS.find(id)).as(id).isNotEmpty());
    }

    @Test
    void no_code_of_the_service_spells_a_citation_out() throws IOException {
        List<String> spelled = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(one -> one.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source, StandardCharsets.UTF_8);
                LITERAL.matcher(text).results().forEach(hit -> spelled.add(source + hit.group()));
            }
        }
        assertThat(spelled).isEmpty();
    }

    private static JsonNode read(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return MAPPER.readTree(in);
        }
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
