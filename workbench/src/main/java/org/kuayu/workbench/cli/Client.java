package org.kuayu.workbench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Calls the API of the workbench that runs on a data folder. */
public final class Client {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final RunningFile running;

    Client(RunningFile running) {
        this.running = running;
    }

    /** What came back: the status and the body as a stream that the caller closes. */
    public record Answer(int status, InputStream body) {}

    /** Reads an address of the API, for example {@code /api/v1/cases}, with query parameters. */
    public Answer get(String path, Map<String, String> parameters) {
        return send(request(path + query(parameters)).GET().build());
    }

    /** Posts a body to an address of the API. */
    public Answer post(String path, String mediaType, HttpRequest.BodyPublisher body) {
        return send(request(path).header("Content-Type", mediaType).POST(body).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port() + path))
                .header("Authorization", "Bearer " + running.token());
    }

    private Answer send(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            return new Answer(answer.statusCode(), answer.body());
        } catch (ConnectException e) {
            throw Ending.surroundings("running.json names a workbench at " + running + ", but nothing answers there");
        } catch (IOException e) {
            throw Ending.surroundings("the workbench at " + running + " did not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Ending.surroundings("interrupted");
        }
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }
}
