package org.lianban.kernel.counter;

import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Map;

/** The usual answers: views are never cached, and carry their version as ETag. */
public final class Answers {
    private Answers() {}

    public static Response view(Object view, long version) {
        return Response.ok(view)
                .header("ETag", Preconditions.etag(version))
                .header("Cache-Control", "no-store")
                .build();
    }

    public static Response list(Object list) {
        return Response.ok(list).header("Cache-Control", "no-store").build();
    }

    /** A whole list, as {@code {"items": […]}}: room for more beside it later. */
    public static Response list(Collection<?> items) {
        return list(Map.of("items", items));
    }

    public static Response created(String location, Object view, long version) {
        return Response.status(Response.Status.CREATED)
                .header("Location", location)
                .entity(view)
                .header("ETag", Preconditions.etag(version))
                .header("Cache-Control", "no-store")
                .build();
    }
}
