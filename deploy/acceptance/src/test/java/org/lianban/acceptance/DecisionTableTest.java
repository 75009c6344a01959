package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.DecisionTable.Row;
import org.lianban.acceptance.DecisionTable.Verdict;

/** The decision table can be read as it stands: no row is in vain, and each says why. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionTableTest {
    private static final Path DATA = Path.of("../data");
    private static final Path DECISIONS = Path.of("../decisions");
    private static final DecisionTable TABLE =
            DecisionTable.read(DATA.resolve("decision-table.csv"));

    private static final int LAWS_OF_THE_ARCHITECTURE = 9;

    /** {@code # WRITES handles the matter now}, also several words in a line. */
    private static final Pattern EXPLAINED = Pattern.compile("^# {3}([A-Z_]+(?: [A-Z_]+)*) ");

    private static final Pattern LAW = Pattern.compile("law (\\d)");
    private static final Pattern DECISION = Pattern.compile("decision (\\d{4})");
    private static final Pattern SPAN = Pattern.compile("(\\d+)(?:–(\\d+))?(?:\\(\\d+\\))?");

    /** Stands for whatever a cell does not name. */
    private static final String OTHER = "OTHER";

    @Test
    void each_row_rests_on_an_article_a_decision_or_a_law_of_the_architecture() {
        Set<String> articles = articles();
        Set<String> decisions = decisions();

        assertThat(TABLE.rows())
                .extracting(row -> row.operation() + ": " + row.basis())
                .allMatch(
                        said ->
                                Stream.of(basis(said).split("; ", -1))
                                        .allMatch(one -> isKnown(one, articles, decisions)));
    }

    @Test
    void each_row_decides_something_that_no_row_before_it_decided() {
        List<Row> seen = new ArrayList<>();
        List<Row> inVain = new ArrayList<>();
        for (Row row : TABLE.rows()) {
            if (!decides(row, before(row, seen))) {
                inVain.add(row);
            }
            seen.add(row);
        }

        assertThat(inVain).isEmpty();
    }

    @Test
    void what_is_refused_by_a_row_is_said_before_what_is_allowed() {
        List<Row> seen = new ArrayList<>();
        Set<String> hidden = new TreeSet<>();
        for (Row row : TABLE.rows()) {
            if (row.answer() != Verdict.ALLOWED
                    && before(row, seen).stream()
                            .filter(earlier -> earlier.answer() == Verdict.ALLOWED)
                            .anyMatch(earlier -> meet(earlier, row))) {
                hidden.add(row.operation());
            }
            seen.add(row);
        }

        assertThat(hidden).isEmpty();
    }

    @Test
    void the_rows_of_an_operation_stand_together_and_are_about_the_same() {
        List<String> blocks = new ArrayList<>();
        for (Row row : TABLE.rows()) {
            String block = row.operation() + " " + row.about();
            if (blocks.isEmpty() || !blocks.getLast().equals(block)) {
                blocks.add(block);
            }
        }

        assertThat(blocks.stream().map(block -> block.split(" ", 2)[0])).doesNotHaveDuplicates();
    }

    @Test
    void each_operation_is_somebodys() {
        Set<String> allowed =
                TABLE.rows().stream()
                        .filter(row -> row.answer() == Verdict.ALLOWED)
                        .map(Row::operation)
                        .collect(Collectors.toSet());

        assertThat(TABLE.rows()).extracting(Row::operation).allMatch(allowed::contains);
    }

    @Test
    void each_role_is_somebodys_who_is_asked() {
        Set<String> seated =
                Seat.all().stream()
                        .flatMap(seat -> seat.roles().stream())
                        .collect(Collectors.toCollection(HashSet::new));
        seated.addAll(
                Set.of(
                        "*",
                        "ANYBODY",
                        "IN_CHARGE",
                        "PROPOSER",
                        "KEEPS_INFORMANT",
                        "OVERSEES_INFORMANT"));

        assertThat(TABLE.rows().stream().flatMap(row -> row.roles().stream()))
                .allMatch(seated::contains);
    }

    @Test
    void each_word_of_a_row_is_explained_at_the_head() {
        List<String> lines = lines(DATA.resolve("decision-table.csv"));
        Set<String> explained =
                lines.stream()
                        .map(EXPLAINED::matcher)
                        .filter(Matcher::find)
                        .flatMap(line -> Stream.of(line.group(1).split(" ", -1)))
                        .collect(Collectors.toSet());
        Set<String> said =
                lines.stream()
                        .filter(line -> !line.startsWith("#"))
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .flatMap(cells -> Stream.of(cells).skip(1).limit(4))
                        .flatMap(cell -> Stream.of(cell.split("\\|", -1)))
                        .filter(word -> !word.equals("*"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(said).isNotEmpty().isSubsetOf(explained);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException("no decision table", e);
        }
    }

    private static boolean meet(Row one, Row other) {
        return one.offices().stream().anyMatch(other.offices()::contains)
                && meet(one.stages(), other.stages())
                && meet(one.roles(), other.roles());
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.contains("*")
                || others.contains("*")
                || some.stream().anyMatch(others::contains);
    }

    private static List<Row> before(Row row, List<Row> seen) {
        return seen.stream().filter(one -> one.operation().equals(row.operation())).toList();
    }

    private static boolean decides(Row row, List<Row> earlier) {
        for (Relation office : row.offices()) {
            for (String stage : named(row.stages())) {
                for (String role : named(row.roles())) {
                    if (earlier.stream().noneMatch(one -> one.speaksOf(office, stage, role))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Set<String> named(Set<String> words) {
        Set<String> named = new HashSet<>(words);
        if (named.remove("*") | named.remove("ANYBODY")) {
            named.add(OTHER);
        }
        return named;
    }

    private static String basis(String said) {
        return said.split(": ", -1)[1];
    }

    private static boolean isKnown(String basis, Set<String> articles, Set<String> decisions) {
        Matcher law = LAW.matcher(basis);
        if (law.matches()) {
            return Integer.parseInt(law.group(1)) <= LAWS_OF_THE_ARCHITECTURE;
        }
        Matcher decision = DECISION.matcher(basis);
        return decision.matches()
                ? decisions.contains(decision.group(1))
                : articles.contains(basis);
    }

    /** Each article of the book of laws as it is cited: {@code 程序规定14}. */
    private static Set<String> articles() {
        JsonNode book = json(DATA.resolve("laws.json"));
        Set<String> cited = new HashSet<>();
        for (JsonNode law : book.path("laws")) {
            String brief = law.path("brief").path("zh").asText();
            cited.add(brief);
            for (JsonNode article : book.path("articles")) {
                if (article.path("law").asText().equals(law.path("id").asText())) {
                    numbers(article.path("article").asText())
                            .forEach(number -> cited.add(brief + number));
                }
            }
        }
        return cited;
    }

    /** {@code 36–38} is three articles, {@code 57(4)} is one. */
    private static Stream<Integer> numbers(String article) {
        return Stream.of(article.split(",", -1))
                .map(SPAN::matcher)
                .filter(Matcher::matches)
                .flatMap(
                        span -> {
                            int first = Integer.parseInt(span.group(1));
                            int last =
                                    span.group(2) == null ? first : Integer.parseInt(span.group(2));
                            return Stream.iterate(first, n -> n <= last, n -> n + 1);
                        });
    }

    private static Set<String> decisions() {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.map(file -> file.getFileName().toString().split("-", 2)[0])
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException("no decisions", e);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new IllegalStateException("no book of laws", e);
        }
    }
}
