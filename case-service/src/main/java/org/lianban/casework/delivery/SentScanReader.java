package org.lianban.casework.delivery;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Takes scans in; they are put away when the request is over. */
@Provider
class SentScanReader implements MessageBodyReader<SentScan> {
    private final CurrentVertxRequest current;

    SentScanReader(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == SentScan.class;
    }

    @Override
    public SentScan readFrom(
            Class<SentScan> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        SentScan scan = SentScan.read(body);
        current.getCurrent().addEndHandler(_ -> scan.close());
        return scan;
    }
}
