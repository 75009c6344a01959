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
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says in the OpenAPI document which members of a record are always there: all that are not {@link
 * Nullable}. Runs once, in the build; two records that would share a schema's name fail it, since a
 * numbered name would change hands with the next class. Identifiers are said to be the plain
 * strings that {@link PlainIds} makes of them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequiredMembers implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final Pattern NUMBERED = Pattern.compile("\\D\\d+");

    private static final String CONTRACT = "org.lianban.kernel.contract";

    private final IndexView index;

    public RequiredMembers(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        List<ClassInfo> records =
                index.getKnownClasses().stream().filter(ClassInfo::isRecord).toList();
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        List<String> clashes =
                schemas.keySet().stream().filter(name -> NUMBERED.matcher(name).find()).toList();
        if (!clashes.isEmpty()) {
            throw new IllegalStateException(
                    "records share the names of schemas, give them @Schema(name): " + clashes);
        }
        schemas.forEach((name, schema) -> require(name, schema, records));
    }

    private static void require(String name, Schema schema, List<ClassInfo> records) {
        if (schema.getProperties() == null) {
            return;
        }
        Set<List<String>> required = new LinkedHashSet<>();
        for (ClassInfo one : records) {
            if (isIdentifier(one) && schemaName(one).equals(name)) {
                schema.setProperties(null);
                schema.setRequired(null);
                schema.setType(List.of(Schema.SchemaType.STRING));
                return;
            }
            if (schemaName(one).equals(name)
                    && members(one).equals(schema.getProperties().keySet())) {
                required.add(alwaysThere(one));
            }
        }
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

    private static String schemaName(ClassInfo one) {
        @Nullable AnnotationInstance schema = one.declaredAnnotation(SCHEMA);
        @Nullable AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? one.simpleName() : name.asString();
    }

    private static Set<String> members(ClassInfo one) {
        Set<String> names = new LinkedHashSet<>();
        one.recordComponents().forEach(component -> names.add(component.name()));
        return names;
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
