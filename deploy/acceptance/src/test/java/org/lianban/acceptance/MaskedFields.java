package org.lianban.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of an answer is shown to whom, as the table of masked fields says. */
final class MaskedFields {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int COLUMNS = 7;
    private static final String ANY = "*";

    private final List<Row> rows;

    private MaskedFields(List<Row> rows) {
        this.rows = rows;
    }

    private enum Shown {
        SHOWN,
        MASKED,
        ABSENT
    }

    private record Row(
            String operation,
            String pointer,
            Set<Relation> offices,
            Set<String> stages,
            Set<String> roles,
            Shown answer) {
        boolean isFor(Seat seat, Moment moment) {
            return moment.relations(seat).stream().anyMatch(offices::contains)
                    && (stages.contains(ANY) || moment.stages().stream().anyMatch(stages::contains))
                    && (roles.contains(ANY) || seat.roles().stream().anyMatch(roles::contains));
        }
    }

    static MaskedFields read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return new MaskedFields(
                    lines.filter(line -> !line.startsWith("#"))
                            .skip(1)
                            .map(MaskedFields::row)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the table of masked fields is missing", e);
        }
    }

    Set<String> operations() {
        return rows.stream().map(Row::operation).collect(Collectors.toSet());
    }

    /** The pointers at which the answer shows more, or less, than the table allows. */
    List<String> others(String operation, Seat seat, Moment moment, String body) {
        List<String> others = new ArrayList<>();
        Set<String> pointers =
                rows.stream()
                        .filter(row -> row.operation().equals(operation))
                        .map(Row::pointer)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String pointer : pointers) {
            rows.stream()
                    .filter(row -> row.operation().equals(operation))
                    .filter(row -> row.pointer().equals(pointer))
                    .filter(row -> row.isFor(seat, moment))
                    .findFirst()
                    .filter(row -> !holds(row.answer(), at(json(body), pointer)))
                    .ifPresent(row -> others.add(pointer + " is not " + row.answer()));
        }
        return others;
    }

    private static boolean holds(Shown answer, List<JsonNode> there) {
        return switch (answer) {
            case SHOWN -> !there.isEmpty();
            case ABSENT -> there.isEmpty();
            case MASKED -> there.stream().allMatch(value -> value.asText().contains("*"));
        };
    }

    /** What stands there, of each item where a list does; what is null does not stand there. */
    private static List<JsonNode> at(JsonNode body, String pointer) {
        List<JsonNode> found = List.of(body);
        for (String step : pointer.substring(1).split("/", -1)) {
            found =
                    found.stream()
                            .flatMap(
                                    node ->
                                            step.equals(ANY)
                                                    ? node.valueStream()
                                                    : Stream.of(node.path(step)))
                            .filter(node -> !node.isMissingNode() && !node.isNull())
                            .toList();
        }
        return found;
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("no JSON came back: " + body, e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("not a row of the masked fields: " + line);
        }
        return new Row(
                cells[0],
                cells[1],
                Set.of(cells[2].split("\\|")).stream()
                        .flatMap(word -> Relation.of(word).stream())
                        .collect(Collectors.toSet()),
                Stages.of(Set.of(cells[3].split("\\|"))),
                Set.of(cells[4].split("\\|")),
                Shown.valueOf(cells[5].toUpperCase(Locale.ROOT)));
    }
}
