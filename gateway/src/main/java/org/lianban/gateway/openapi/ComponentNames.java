package org.lianban.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Which components of the services' documents must be told apart by a longer name. */
final class ComponentNames {
    private static final String REFERENCE = "#/components/";

    /** References, {@code #/components/schemas/Office}, that mean different things. */
    private final Set<String> ambiguous;

    private ComponentNames(Set<String> ambiguous) {
        this.ambiguous = ambiguous;
    }

    static ComponentNames of(SortedMap<String, ? extends JsonNode> services) {
        Map<String, JsonNode> first = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (JsonNode document : services.values()) {
            componentsOf(document)
                    .forEach(
                            (reference, component) -> {
                                JsonNode known = first.putIfAbsent(reference, component);
                                if (known != null && !known.equals(component)) {
                                    ambiguous.add(reference);
                                }
                            });
        }
        // What refers to an ambiguous component is ambiguous itself if several services have it.
        Map<String, Integer> owners = new HashMap<>();
        for (JsonNode document : services.values()) {
            componentsOf(document).keySet().forEach(ref -> owners.merge(ref, 1, Integer::sum));
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<String, JsonNode> component : first.entrySet()) {
                if (owners.getOrDefault(component.getKey(), 0) > 1
                        && !ambiguous.contains(component.getKey())
                        && mentions(component.getValue(), ambiguous)) {
                    ambiguous.add(component.getKey());
                    grown = true;
                }
            }
        }
        ComponentNames names = new ComponentNames(ambiguous);
        services.forEach(
                (service, document) ->
                        componentsOf(document)
                                .keySet()
                                .forEach(ref -> names.requireFree(service, ref, owners.keySet())));
        return names;
    }

    /** One of two components of one name would be lost, and everything that refers to it wrong. */
    private void requireFree(String service, String reference, Set<String> taken) {
        String longer = newReference(service, reference);
        if (!longer.equals(reference) && taken.contains(longer) && !ambiguous.contains(longer)) {
            throw new IllegalStateException(
                    reference + " of " + service + " would be " + longer + ", which there is");
        }
    }

    /** A copy of the document in which every ambiguous component bears the service's name. */
    ObjectNode renamed(String service, JsonNode document) {
        ObjectNode copy = (ObjectNode) withReferencesRenamed(service, document);
        for (Map.Entry<String, JsonNode> kind : copy.path("components").properties()) {
            ObjectNode renamed = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> component : kind.getValue().properties()) {
                String reference = REFERENCE + kind.getKey() + "/" + component.getKey();
                String newReference = newReference(service, reference);
                renamed.set(
                        newReference.substring(newReference.lastIndexOf('/') + 1),
                        component.getValue());
            }
            kind.setValue(renamed);
        }
        return copy;
    }

    private JsonNode withReferencesRenamed(String service, JsonNode node) {
        if (node.isTextual() && node.asText().startsWith(REFERENCE)) {
            return TextNode.valueOf(newReference(service, node.asText()));
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(withReferencesRenamed(service, element)));
            return copy;
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties()
                    .forEach(
                            e ->
                                    copy.set(
                                            e.getKey(),
                                            withReferencesRenamed(service, e.getValue())));
            return copy;
        }
        return node;
    }

    private String newReference(String service, String reference) {
        if (!ambiguous.contains(reference)) {
            return reference;
        }
        int name = reference.lastIndexOf('/') + 1;
        return reference.substring(0, name) + prefix(service) + reference.substring(name);
    }

    /** {@code evidence-service} → {@code Evidence}. */
    private static String prefix(String service) {
        String word = service.replace("-service", "");
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Map<String, JsonNode> componentsOf(JsonNode document) {
        Map<String, JsonNode> components = new HashMap<>();
        for (Map.Entry<String, JsonNode> kind : document.path("components").properties()) {
            for (Map.Entry<String, JsonNode> component : kind.getValue().properties()) {
                String reference = REFERENCE + kind.getKey() + "/" + component.getKey();
                if (!SharedParts.isSaidOnce(reference)) {
                    components.put(reference, component.getValue());
                }
            }
        }
        return components;
    }

    private static boolean mentions(JsonNode node, Set<String> references) {
        if (node.isTextual()) {
            return references.contains(node.asText());
        }
        for (JsonNode child : node) {
            if (mentions(child, references)) {
                return true;
            }
        }
        return false;
    }
}
