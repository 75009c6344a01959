package org.lianban.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How lists, counts and exports are asked: with each of their filters, facets and orders. */
final class ListQueries {
    private static final String OF_A_MATTER = "${matterId}";
    private static final Pattern NAME = Pattern.compile("[?&](\\w+)=");

    /** Where a page begins and how long it is: what stands on it is asked anyhow. */
    private static final Set<String> PAGING = Set.of("cursor", "limit", "after", "before");

    private final JsonNode known;
    private final String word;
    private final String today;

    /**
     * @param word that is planted in the hidden matters
     */
    ListQueries(String word, String today) {
        this.known = packaged();
        this.word = word;
        this.today = today;
    }

    /** What may be asked without naming anything; the list as it comes if nothing is written. */
    List<String> of(Operation operation) {
        List<String> written =
                written(operation).stream().filter(query -> !query.contains(OF_A_MATTER)).toList();
        return written.isEmpty() && !known.has(operation.id()) ? List.of("") : written;
    }

    /** What is asked of one matter. */
    List<String> of(Operation operation, String matter) {
        return written(operation).stream()
                .filter(query -> query.contains(OF_A_MATTER))
                .map(query -> query.replace(OF_A_MATTER, matter))
                .toList();
    }

    /** The filters, facets and orders that are not asked. */
    Set<String> unasked(Operation operation) {
        Set<String> unasked = new HashSet<>(operation.queries());
        unasked.removeAll(PAGING);
        written(operation).stream()
                .flatMap(query -> NAME.matcher(query).results())
                .forEach(name -> unasked.remove(name.group(1)));
        return unasked;
    }

    /** The operations for which queries are written. */
    Set<String> operations() {
        return known.properties().stream().map(one -> one.getKey()).collect(Collectors.toSet());
    }

    private List<String> written(Operation operation) {
        return known.path(operation.id())
                .valueStream()
                .map(query -> query.asText().replace("${word}", word))
                .map(query -> query.replace("${today}", today))
                .toList();
    }

    private static JsonNode packaged() {
        try (InputStream in =
                ListQueries.class.getClassLoader().getResourceAsStream("leak/queries.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the queries cannot be read", e);
        }
    }
}
