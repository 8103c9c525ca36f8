package org.kuayu.workbench.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kuayu.Kuayu;
import org.kuayu.MemoryStores;
import org.kuayu.document.PlainTextExtractor;
import org.kuayu.fixtures.FixtureFiles;
import org.kuayu.fixtures.Generator;
import org.kuayu.intake.json.JsonLinesSource;
import org.kuayu.intake.judgment.JudgmentDocuments;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.table.CsvSource;
import org.kuayu.intake.table.XlsxSource;
import org.kuayu.journal.Actor;
import org.kuayu.search.lucene.LuceneCaseIndex;
import org.kuayu.workbench.Wiring;
import org.kuayu.workbench.shell.Server;
import org.kuayu.workbench.shell.Settings;

/** A workbench over generated cases in memory, and a client with the token of its folder. */
final class ApiSystem implements AutoCloseable {
    static final String TOKEN = "the-token-of-this-folder";

    final Kuayu kuayu;
    final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    ApiSystem(Path folder, int cases) throws IOException {
        var stores = new MemoryStores();
        kuayu = Kuayu.builder()
                .stores(stores)
                .index(LuceneCaseIndex.inMemory(stores.journal(), stores.cases(), stores.documents()))
                .tables(List.of(new XlsxSource(), new JsonLinesSource(), new CsvSource()))
                .judgments(List.of(
                        new JudgmentDocuments(List.of(new PlainTextExtractor()), name -> java.util.Optional.empty())))
                .build();
        load(folder.resolve("cases.csv"), cases);
        var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        server = Wiring.start(
                kuayu,
                Settings.ofPort(0).withLocalToken(TOKEN).withFolder(folder).withConsole(silent));
    }

    private void load(Path file, int cases) throws IOException {
        var csv = new ByteArrayOutputStream();
        FixtureFiles.writeCsv(Generator.of(11, cases), csv, n -> {});
        Files.write(file, csv.toByteArray());
        kuayu.intake().bringIn(ImportFile.of(file), "test", Actor.SYSTEM).orThrow();
        kuayu.catchUp();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    HttpResponse<String> get(String path) {
        return send(
                request(path).header("Authorization", "Bearer " + TOKEN).GET().build());
    }

    HttpResponse<String> post(String path, byte[] body) {
        return send(request(path)
                .header("Authorization", "Bearer " + TOKEN)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        kuayu.close();
    }
}
