package org.lianban.kernel.counter;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Gives members of records and parameters in the OpenAPI document their sentences: those of the
 * records' Javadoc ({@link RecordSentences}); of parameters, and of members that mean the same in
 * every body, those of {@code META-INF/lianban/document.properties}. What an annotation says stays.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DescribedMembers implements OASFilter {
    private final SchemaRecords records;
    private final DocumentSentences sentences = DocumentSentences.read();

    public DescribedMembers(IndexView index) {
        this.records = new SchemaRecords(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getComponents() == null) {
            return;
        }
        Map<String, Schema> schemas =
                document.getComponents().getSchemas() == null
                        ? Map.of()
                        : document.getComponents().getSchemas();
        schemas.forEach(this::ofRecord);
        Set<String> sent = new HashSet<>();
        for (PathItem path : document.getPaths().getPathItems().values()) {
            for (Operation operation : path.getOperations().values()) {
                describe(operation.getOperationId(), path.getParameters());
                describe(operation.getOperationId(), operation.getParameters());
                sent(operation.getRequestBody(), schemas, sent);
            }
        }
        sent.forEach(name -> ofBody(name, schemas.get(name)));
    }

    private void ofRecord(String name, Schema schema) {
        for (ClassInfo one : records.of(name, schema)) {
            schema.getProperties()
                    .forEach(
                            (member, said) -> {
                                String key = one.name() + "." + member;
                                if (said.getDescription() == null) {
                                    said.setDescription(sentences.of(key));
                                }
                            });
        }
    }

    private void ofBody(String name, @Nullable Schema schema) {
        if (schema != null && schema.getProperties() != null) {
            schema.getProperties()
                    .forEach(
                            (member, said) -> {
                                if (said.getDescription() == null) {
                                    said.setDescription(
                                            sentences.of(
                                                    "member." + name + "." + member,
                                                    "member." + member));
                                }
                            });
        }
    }

    private void describe(@Nullable String operation, @Nullable List<Parameter> parameters) {
        if (parameters != null) {
            for (Parameter parameter : parameters) {
                if (parameter.getDescription() == null) {
                    parameter.setDescription(
                            sentences.of(
                                    "parameter." + operation + "." + parameter.getName(),
                                    "parameter." + parameter.getName()));
                }
            }
        }
    }

    private static void sent(
            @Nullable RequestBody body, Map<String, Schema> schemas, Set<String> found) {
        if (body != null && body.getContent() != null) {
            body.getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(type -> reach(type.getSchema(), schemas, found));
        }
    }

    private static void reach(
            @Nullable Schema schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (found.add(name)) {
                reach(schemas.get(name), schemas, found);
            }
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(member -> reach(member, schemas, found));
        }
        reach(schema.getItems(), schemas, found);
        reach(schema.getAdditionalPropertiesSchema(), schemas, found);
    }
}
