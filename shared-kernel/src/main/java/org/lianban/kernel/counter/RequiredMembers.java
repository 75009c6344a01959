package org.lianban.kernel.counter;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says in the OpenAPI document which members of a record are always there: all that are not {@link
 * Nullable}. Of an answer that is what the compiler holds, of a body that is sent what {@link
 * BodyPresent} refuses. Runs once, in the build; two records that would share a schema's name fail
 * it, since a numbered name would change hands with the next class. Identifiers are said to be the
 * plain strings that {@link PlainIds} makes of them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequiredMembers implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final Pattern NUMBERED = Pattern.compile("\\D\\d+");

    private static final String CONTRACT = "org.lianban.kernel.contract";

    private final SchemaRecords records;

    public RequiredMembers(IndexView index) {
        this.records = new SchemaRecords(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        List<String> clashes =
                schemas.keySet().stream().filter(name -> NUMBERED.matcher(name).find()).toList();
        if (!clashes.isEmpty()) {
            throw new IllegalStateException(
                    "records share the names of schemas, give them @Schema(name): " + clashes);
        }
        schemas.forEach(this::require);
    }

    private void require(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        if (records.named(name).stream().anyMatch(RequiredMembers::isIdentifier)) {
            schema.setProperties(null);
            schema.setRequired(null);
            schema.setType(List.of(Schema.SchemaType.STRING));
            return;
        }
        // The reader of annotations writes down a type beside the schema that has one of its own.
        schema.getProperties().values().stream()
                .filter(member -> member.getRef() != null)
                .forEach(member -> member.setType(null));
        Set<List<String>> required = new LinkedHashSet<>();
        records.of(name, schema).forEach(one -> required.add(alwaysThere(one)));
        if (required.size() > 1) {
            throw new IllegalStateException("it is not clear which record is the schema " + name);
        }
        required.stream().filter(members -> !members.isEmpty()).forEach(schema::setRequired);
    }

    private static boolean isIdentifier(ClassInfo one) {
        return one.name().packagePrefix().equals(CONTRACT)
                && one.simpleName().endsWith("Id")
                && one.recordComponents().size() == 1;
    }

    private static List<String> alwaysThere(ClassInfo one) {
        List<String> names = new ArrayList<>();
        for (RecordComponentInfo component : one.recordComponents()) {
            if (!component.type().hasAnnotation(NULLABLE)) {
                names.add(component.name());
            }
        }
        return names;
    }
}
