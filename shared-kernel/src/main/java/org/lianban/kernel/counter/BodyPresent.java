package org.lianban.kernel.counter;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;

/**
 * A command that reads a body never gets none: an empty one, or {@code null}, is malformed. Nor
 * does it get one that lacks a member which its record does not call nullable: all of them are
 * named at once.
 */
@Provider
class BodyPresent implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null) {
            throw new RefusedException(CounterRefusal.MALFORMED);
        }
        List<String> missing = MissingMembers.of(body);
        if (!missing.isEmpty()) {
            throw new RefusedException(CounterRefusal.FIELD_MISSING, Refusal.at(missing));
        }
        return body;
    }
}
