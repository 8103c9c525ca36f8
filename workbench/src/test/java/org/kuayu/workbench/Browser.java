package org.kuayu.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, sends forms with the token of the page before. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int port;
    private String token = "";

    Browser(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = "_csrf=" + encode(token)
                + fields.entrySet().stream()
                        .map(e -> "&" + e.getKey() + "=" + encode(e.getValue()))
                        .collect(Collectors.joining());
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends this JSON as a program does that has a session. */
    HttpResponse<String> postJson(String path, String body) {
        return send(request(path)
                .header("X-CSRF-Token", token)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Logs in; the answer is that of the login form. */
    HttpResponse<String> login(String login, String password) {
        get("/login");
        var answer = post("/login", Map.of("login", login, "password", password, "next", "/"));
        get("/password");
        return answer;
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            var found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A file as it comes. */
    byte[] bytes(String path) {
        try {
            return client.send(request(path).build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    /** The form token of the page before. */
    String token() {
        return token;
    }

    void forgetToken() {
        token = "wrong";
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
