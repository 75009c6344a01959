package org.lianban.kernel.counter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which members a body that was read lacks: those without {@link Nullable}, which are the ones that
 * {@link RequiredMembers} calls required in the OpenAPI document. One annotation says both.
 *
 * <p>A primitive cannot be seen to be missing, it is zero: requests have none.
 */
final class MissingMembers {
    private record Member(String name, Method accessor, boolean required) {}

    private static final ClassValue<List<Member>> MEMBERS =
            new ClassValue<>() {
                @Override
                protected List<Member> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .map(MissingMembers::member)
                            .toList();
                }
            };

    private final List<String> pointers = new ArrayList<>();

    private MissingMembers() {}

    /** Their places (RFC 6901), in the order of the record. */
    static List<String> of(Object body) {
        MissingMembers missing = new MissingMembers();
        missing.look("", body);
        return List.copyOf(missing.pointers);
    }

    private void look(String at, @Nullable Object value) {
        switch (value) {
            case Record one -> MEMBERS.get(one.getClass()).forEach(member -> look(at, one, member));
            case List<?> many -> {
                for (int i = 0; i < many.size(); i++) {
                    look(at + "/" + i, many.get(i));
                }
            }
            case Map<?, ?> named ->
                    named.forEach((name, one) -> look(at + "/" + JsonPointers.step(name), one));
            case null -> {}
            case Object _ -> {}
        }
    }

    private void look(String at, Record one, Member member) {
        String place = at + "/" + member.name();
        @Nullable Object value = read(one, member.accessor());
        if (value == null && member.required()) {
            pointers.add(place);
        }
        look(place, value);
    }

    private static Member member(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true); // requests are package-private
        return new Member(
                component.getName(),
                accessor,
                !component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private static @Nullable Object read(Record one, Method accessor) {
        try {
            return accessor.invoke(one);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record cannot be read: " + one.getClass(), e);
        }
    }
}
