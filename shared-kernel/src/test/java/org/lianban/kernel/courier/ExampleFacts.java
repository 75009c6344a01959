package org.lianban.kernel.courier;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.NoticeEvent;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** One example of every fact, every field filled, the same at every run. */
final class ExampleFacts {
    private static final UUID EXAMPLE = UUID.fromString("01936000-0000-7000-8000-000000000001");

    private ExampleFacts() {}

    static Envelope envelope(Class<? extends Fact> record) {
        PersonId person = new PersonId(EXAMPLE);
        OfficeId office = OfficeId.of("430100");
        return new Envelope(
                EXAMPLE,
                source(record),
                EXAMPLE.toString(),
                Instant.parse("2026-04-13T01:00:00.123Z"),
                Actor.person(person, office),
                new Audience(
                        List.of(office, OfficeId.of("430300")),
                        List.of(person),
                        List.of(AgencyId.of("agency-example")),
                        List.of()),
                7,
                2,
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                example(record));
    }

    private static String source(Class<? extends Fact> record) {
        if (EvidenceEvent.class.isAssignableFrom(record)) {
            return "/evidence-service";
        }
        return NoticeEvent.class.isAssignableFrom(record)
                ? "/notification-service"
                : "/case-service";
    }

    private static <T> T example(Class<T> record) {
        RecordComponent[] components = record.getRecordComponents();
        Object[] values =
                Arrays.stream(components)
                        .map(c -> value(c.getName(), c.getGenericType()))
                        .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return record.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no example of " + record, e);
        }
    }

    private static Object value(String name, Type type) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(name, list.getActualTypeArguments()[0]));
        }
        if (type == String.class) {
            return "例 " + name + " 𠮷㐂";
        }
        if (type == LocalDate.class) {
            return LocalDate.parse("2026-04-13");
        }
        if (type == Instant.class) {
            return Instant.parse("2026-04-13T01:00:00.123Z");
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        if (type == OfficeId.class) {
            return OfficeId.of("430100");
        }
        if (type == AgencyId.class) {
            return AgencyId.of("agency-example");
        }
        if (type == UUID.class) {
            return EXAMPLE;
        }
        // The other identifiers hold a UUID, parts of several values these kinds of values; a new
        // kind
        // gets its line above.
        return example((Class<?>) type);
    }
}
