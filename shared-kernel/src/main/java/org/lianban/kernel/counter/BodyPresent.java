package org.lianban.kernel.counter;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A command that reads a body never gets none: an empty one, or {@code null}, is malformed. */
@Provider
class BodyPresent implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null) {
            throw new RefusedException(CounterRefusal.MALFORMED);
        }
        return body;
    }
}
