package org.lianban.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The documents that the services attached to their build, copied into ours. */
final class ServiceDocuments {
    private static final List<String> SERVICES =
            List.of("case-service", "evidence-service", "notification-service");

    private ServiceDocuments() {}

    static SortedMap<String, JsonNode> read(ObjectMapper mapper) {
        return read(mapper, "openapi/", SERVICES);
    }

    static SortedMap<String, JsonNode> read(
            ObjectMapper mapper, String folder, List<String> services) {
        SortedMap<String, JsonNode> documents = new TreeMap<>();
        for (String service : services) {
            String name = folder + service + ".json";
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            try (InputStream in = loader.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " is not on the class path");
                }
                documents.put(service, mapper.readTree(in));
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be read", e);
            }
        }
        return documents;
    }
}
