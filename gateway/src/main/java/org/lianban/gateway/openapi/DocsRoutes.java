package org.lianban.gateway.openapi;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;

/**
 * {@code /api/docs}: a page to read the document. Everything it needs comes from this address; only
 * the files named here are served.
 */
@Singleton
class DocsRoutes {
    private static final String VIEWER = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    /** Where the page's files lie on the class path; {@code {viewer}} is the viewer's folder. */
    private static final Map<String, String> FILES =
            Map.of(
                    "/api/docs", "docs/index.html",
                    "/api/docs/start.js", "docs/start.js",
                    "/api/docs/page.css", "docs/page.css",
                    "/api/docs/swagger-ui.css", "{viewer}/swagger-ui.css",
                    "/api/docs/swagger-ui-bundle.js", "{viewer}/swagger-ui-bundle.js");

    void open(@Observes Router router) throws IOException {
        String viewer = "META-INF/resources/webjars/swagger-ui/" + viewerVersion();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Buffer content = Buffer.buffer(read(file.getValue().replace("{viewer}", viewer)));
            String type = mediaType(file.getValue());
            router.route(file.getKey())
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .handler(exchange -> answer(exchange, type, content));
        }
    }

    private static void answer(RoutingContext exchange, String type, Buffer content) {
        exchange.response()
                .putHeader("Content-Type", type + "; charset=utf-8")
                .putHeader("Cache-Control", "max-age=3600")
                .end(content);
    }

    private static String mediaType(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1);
        return switch (extension) {
            case "html" -> "text/html";
            case "css" -> "text/css";
            case "js" -> "text/javascript";
            default -> throw new IllegalStateException(file + " has no media type");
        };
    }

    private static String viewerVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = open(VIEWER)) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String name) {
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return in;
    }
}
