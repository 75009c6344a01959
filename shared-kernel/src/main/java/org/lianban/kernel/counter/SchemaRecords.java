package org.lianban.kernel.counter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Which records of the class path a schema of the OpenAPI document was made of. */
final class SchemaRecords {
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final List<ClassInfo> records;

    SchemaRecords(IndexView index) {
        this.records = index.getKnownClasses().stream().filter(ClassInfo::isRecord).toList();
    }

    /** Those that bear the schema's name. */
    List<ClassInfo> named(String schema) {
        return records.stream().filter(one -> name(one).equals(schema)).toList();
    }

    /** Those that have its members too; more than one may be alike. */
    List<ClassInfo> of(String name, Schema schema) {
        return schema.getProperties() == null
                ? List.of()
                : named(name).stream()
                        .filter(one -> members(one).equals(schema.getProperties().keySet()))
                        .toList();
    }

    private static String name(ClassInfo one) {
        @Nullable AnnotationInstance schema = one.declaredAnnotation(SCHEMA);
        @Nullable AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? one.simpleName() : name.asString();
    }

    private static Set<String> members(ClassInfo one) {
        Set<String> names = new LinkedHashSet<>();
        one.recordComponents().forEach(component -> names.add(component.name()));
        return names;
    }
}
