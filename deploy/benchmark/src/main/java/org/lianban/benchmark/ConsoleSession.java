package org.lianban.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianban.local.LocalException;
import org.lianban.local.Tokens;

/**
 * A person signed in at the gateway as a browser is: by Keycloak's pages for password and code,
 * with a session cookie; safe for many at once.
 */
final class ConsoleSession {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int MOST_REDIRECTS = 10;
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    // Redirects are followed here: Java's own cookie jar keeps Keycloak's cookies for https alone.
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();
    private final URI gateway;

    private ConsoleSession(URI gateway) {
        this.gateway = gateway;
    }

    static ConsoleSession signedIn(URI gateway, String account) {
        var session = new ConsoleSession(gateway);
        HttpResponse<String> page = session.followed(session.request("/session/sign-in?return=/"));
        page = session.fillIn(page, password(account));
        session.fillIn(page, "otp=" + Tokens.code(account));
        HttpResponse<String> me = session.get("/api/v1/me");
        if (me.statusCode() != OK) {
            throw new LocalException(account + " cannot sign in: " + me.body());
        }
        return session;
    }

    HttpResponse<String> get(String path) {
        return text(request(path));
    }

    /** A command about what was seen in this version. */
    HttpResponse<String> post(String path, String body, String version) {
        return text(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", version)
                        .POST(BodyPublishers.ofString(body)));
    }

    /** The live line: goes on until it is closed. */
    Stream<String> live() {
        HttpResponse<Stream<String>> answer =
                send(
                        request("/live").header("Accept", "text/event-stream"),
                        BodyHandlers.ofLines());
        if (answer.statusCode() != OK) {
            throw new LocalException("The live line is refused: " + answer.statusCode() + ".");
        }
        return answer.body();
    }

    private HttpResponse<String> fillIn(HttpResponse<String> page, String fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new LocalException(
                    "No sign-in page came from " + page.uri() + ": " + page.statusCode() + ".");
        }
        return followed(
                HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).header("Lianban-Console", "1");
    }

    private HttpResponse<String> followed(HttpRequest.Builder request) {
        HttpResponse<String> answer = text(request);
        for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            String next = answer.headers().firstValue("Location").orElseThrow();
            answer = text(HttpRequest.newBuilder(answer.uri().resolve(next)));
        }
        return answer;
    }

    private HttpResponse<String> text(HttpRequest.Builder request) {
        return send(request.timeout(PATIENCE), BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        Map<String, String> jar = jar(request.build().uri());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<T> answer = client.send(request.build(), handler);
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(jar, cookie));
            return answer;
        } catch (IOException silent) {
            throw new LocalException("Nobody answers at " + request.build().uri() + ".", silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted at the gateway.", interrupted);
        }
    }

    private Map<String, String> jar(URI place) {
        return cookies.computeIfAbsent(place.getAuthority(), any -> new ConcurrentHashMap<>());
    }

    private static void keep(Map<String, String> jar, String cookie) {
        int equals = cookie.indexOf('=');
        int end = cookie.indexOf(';');
        String name = cookie.substring(0, equals);
        String value = cookie.substring(equals + 1, end < 0 ? cookie.length() : end);
        if (value.isEmpty() || cookie.contains("Max-Age=0")) {
            jar.remove(name);
        } else {
            jar.put(name, value);
        }
    }

    private static String password(String account) {
        return "credentialId=&username=%s&password=%s"
                .formatted(
                        URLEncoder.encode(account, StandardCharsets.UTF_8),
                        URLEncoder.encode(Tokens.DEMO_PASSWORD, StandardCharsets.UTF_8));
    }
}
