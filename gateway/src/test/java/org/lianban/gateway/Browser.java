package org.lianban.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianban.local.Tokens;

/**
 * As much of a browser as a sign-in needs: cookies, which know no ports, redirects, two forms. The
 * JDK's own cookie handling keeps secure cookies from loopback addresses, which browsers do not.
 */
final class Browser implements AutoCloseable {
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final int REDIRECTS = 10;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final List<String> setCookies = new ArrayList<>();

    /** A browser with the same cookies: what somebody would have who stole them. */
    Browser copy() {
        Browser copy = new Browser();
        copy.cookies.putAll(cookies);
        return copy;
    }

    Browser copyWithout(String cookies) {
        Browser copy = copy();
        copy.cookies.keySet().removeIf(name -> name.startsWith(cookies));
        return copy;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** Every cookie it was ever told to keep, as it was told. */
    List<String> everSet() {
        return setCookies;
    }

    HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET().build());
    }

    HttpResponse<String> post(String address, String body, String... headers) {
        return send(request(address, headers).POST(text(body)).build());
    }

    HttpResponse<String> put(String address, String body, String... headers) {
        return send(request(address, headers).PUT(text(body)).build());
    }

    /** A stream goes on: only its beginning is waited for. */
    HttpResponse<Stream<String>> open(String address, String... headers) {
        try {
            return client.send(request(address, headers).GET().build(), BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Goes where it is sent, until there is a page. */
    HttpResponse<String> visit(String address) {
        HttpResponse<String> answer = get(address, "Accept", "text/html");
        for (int i = 0; i < REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            URI next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = get(next.toString(), "Accept", "text/html");
        }
        return answer;
    }

    /** Opens the sign-in page and fills in its forms; the answer is the page it ends on. */
    HttpResponse<String> signIn(String gateway, String account, String returnTo) {
        return fillIn(signInPage(gateway, returnTo), account);
    }

    HttpResponse<String> signInPage(String gateway, String returnTo) {
        return visit(gateway + "/session/sign-in?lang=en&return=" + encoded(returnTo));
    }

    HttpResponse<String> fillIn(HttpResponse<String> page, String account) {
        return fillInCode(
                fillInPassword(page, account, Tokens.DEMO_PASSWORD), Tokens.code(account));
    }

    HttpResponse<String> fillInPassword(
            HttpResponse<String> page, String account, String password) {
        return submit(page, "username=" + encoded(account) + "&password=" + encoded(password));
    }

    HttpResponse<String> fillInCode(HttpResponse<String> page, String code) {
        return submit(page, "otp=" + code);
    }

    private HttpResponse<String> submit(HttpResponse<String> page, String fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no form: " + page.statusCode() + " " + page.body());
        }
        HttpResponse<String> answer =
                post(
                        form.group(1).replace("&amp;", "&"),
                        fields,
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        return answer.statusCode() / 100 == 3
                ? visit(answer.headers().firstValue("Location").orElseThrow())
                : answer;
    }

    @Override
    public void close() {
        client.close();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        String jar;
        synchronized (cookies) {
            jar =
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; "));
        }
        if (!jar.isEmpty()) {
            request.header("Cookie", jar);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            keep(answer.headers().allValues("Set-Cookie"));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(List<String> set) {
        synchronized (cookies) {
            setCookies.addAll(set);
            for (String cookie : set) {
                String pair = cookie.split(";", 2)[0];
                String name = pair.substring(0, pair.indexOf('='));
                if (cookie.contains("Max-Age=0")) {
                    cookies.remove(name);
                } else {
                    cookies.put(name, pair.substring(name.length() + 1));
                }
            }
        }
    }

    private static BodyPublisher text(String body) {
        return BodyPublishers.ofString(body);
    }
}
