package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.SpecificationQuerier;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.local.Loopback;

/**
 * One office issues as fast as it can, 32 threads on each of two processes of this service before
 * one database: no number is missing, none is there twice. Beside it the bare counter, by as many
 * connections as the two have: {@code -Dit.test=LetterNumberMeasure} with {@code verify}, since it
 * starts what was built. Its name keeps it out of the default run.
 */
class LetterNumberMeasure {
    private static final Logger LOG = Logger.getLogger(LetterNumberMeasure.class);
    private static final int THREADS = 32;
    private static final int LETTERS = 640;
    private static final int WARMING = 128;
    private static final int CONNECTIONS = 48;
    private static final int DRAWS = 20_000;
    private static final int UNAVAILABLE = 503;
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String DRAW =
            """
            insert into floor_counter (office, last) values ('430104', 1)
            on conflict (office) do update set last = floor_counter.last + 1 returning last""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> settings = new RealParts().start();

    /** A transfer that waits for its letter, and the version the head saw. */
    private record Waiting(String transfer, String seen) {}

    @Test
    void two_replicas_issue_without_gap_and_without_double() throws Exception {
        // One after the other: the first brings the empty database up to date.
        try (Replica one = ready();
                Replica other = ready()) {
            List<Replica> both = List.of(one, other);
            issue(both, waiting(both, WARMING));
            List<Waiting> transfers = waiting(both, LETTERS);
            List<Double> times = Collections.synchronizedList(new ArrayList<>());
            turnedAway.set(0);
            double seconds = issue(both, transfers, times);
            List<Integer> numbers = numbers();
            double floor = floor();
            LOG.infof(
                    "%d letters of one office by 2 processes x %d threads: %.1f a second, p50 %.0f"
                            + " ms, p99 %.0f ms, %d turned away by 503 and sent again; floor (counter alone, %d connections) %.0f a"
                            + " second, ratio 1:%.0f",
                    LETTERS,
                    THREADS,
                    LETTERS / seconds,
                    percentile(times, 50),
                    percentile(times, 99),
                    turnedAway.get(),
                    CONNECTIONS,
                    floor,
                    floor * seconds / LETTERS);
            assertThat(numbers)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, WARMING + LETTERS).boxed().toList());
        }
    }

    private Replica ready() throws IOException, InterruptedException {
        Replica replica = new Replica();
        try {
            replica.awaitReady();
            return replica;
        } catch (InterruptedException | AssertionError e) {
            replica.close();
            throw e;
        }
    }

    private List<Waiting> waiting(List<Replica> replicas, int count) throws Exception {
        List<Callable<Waiting>> makings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Replica replica = replicas.get(i % replicas.size());
            makings.add(() -> waiting(replica));
        }
        List<Waiting> made = new ArrayList<>();
        try (ExecutorService officers = Executors.newFixedThreadPool(8)) {
            for (Future<Waiting> one : officers.invokeAll(makings)) {
                made.add(one.get());
            }
        }
        return made;
    }

    private Waiting waiting(Replica replica) throws IOException, InterruptedException {
        HttpResponse<String> lead =
                replica.post(
                        "yuelu-officer-1",
                        "/api/v1/leads",
                        """
                        {"title":"演示:平台店铺假冒专利","content":"演示","source":"DEPT_TRANSFER",
                         "origin":{"body":"网信部门(演示)","paperNumber":"演函1号","paperDay":"2026-01-05"},
                         "breach":"PATENT_PASSING_OFF","placeOfAct":"430104","foundOn":"2026-01-05"}
                        """,
                        null);
        String matter = read(lead, 201).path("matterId").asText();
        HttpResponse<String> draft =
                replica.post(
                        "yuelu-officer-1",
                        "/api/v1/transfers",
                        """
                        {"matterId":"%s","to":"430302","reason":"实际经营地不在本辖区",
                         "legalBasis":"《市场监督管理行政处罚程序规定》第十条、第十四条","attachments":["案源登记表"]}
                        """
                                .formatted(matter),
                        null);
        String transfer = read(draft, 201).path("transfer").path("id").asText();
        HttpResponse<String> submitted =
                replica.post(
                        "yuelu-officer-1",
                        "/api/v1/transfers/" + transfer + "/submission",
                        "{}",
                        etag(draft));
        read(submitted, 200);
        return new Waiting(transfer, etag(submitted));
    }

    private double issue(List<Replica> replicas, List<Waiting> transfers) throws Exception {
        return issue(replicas, transfers, Collections.synchronizedList(new ArrayList<>()));
    }

    /** Seconds from the first to the last. */
    private double issue(List<Replica> replicas, List<Waiting> transfers, List<Double> times)
            throws Exception {
        Queue<Waiting> left = new ConcurrentLinkedQueue<>(transfers);
        List<Callable<Integer>> heads = new ArrayList<>();
        for (Replica replica : replicas) {
            for (int i = 0; i < THREADS; i++) {
                heads.add(() -> issue(replica, left, times));
            }
        }
        long begin = System.nanoTime();
        int issued = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(heads.size())) {
            for (Future<Integer> one : pool.invokeAll(heads)) {
                issued += one.get();
            }
        }
        assertThat(issued).isEqualTo(transfers.size());
        return (System.nanoTime() - begin) / 1e9;
    }

    private int issue(Replica replica, Queue<Waiting> left, List<Double> times)
            throws IOException, InterruptedException {
        int issued = 0;
        for (Waiting next = left.poll(); next != null; next = left.poll()) {
            long begin = System.nanoTime();
            HttpResponse<String> answer = issue(replica, next);
            // More at once than there are connections: who waited too long is asked to try again.
            while (answer.statusCode() == UNAVAILABLE) {
                turnedAway.incrementAndGet();
                answer = issue(replica, next);
            }
            times.add((System.nanoTime() - begin) / 1e6);
            read(answer, 200);
            issued++;
        }
        return issued;
    }

    private static HttpResponse<String> issue(Replica replica, Waiting transfer)
            throws IOException, InterruptedException {
        return replica.post(
                "yuelu-head",
                "/api/v1/transfers/" + transfer.transfer() + "/issue",
                "{}",
                transfer.seen());
    }

    private List<Integer> numbers() throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        try (Connection database = owner();
                PreparedStatement query =
                        database.prepareStatement(
                                "select n from letter where office = '430104'"
                                        + " and kind = 'TRANSFER_LETTER' order by n");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        return numbers;
    }

    // The statement that draws a number and nothing else, a commit each.
    private double floor() throws Exception {
        try (Connection database = owner();
                PreparedStatement table =
                        database.prepareStatement(
                                "create table floor_counter (office text primary key,"
                                        + " last integer not null)")) {
            table.execute();
        }
        Callable<Integer> drawing =
                () -> {
                    int drawn = 0;
                    try (Connection database = owner();
                            PreparedStatement draw = database.prepareStatement(DRAW)) {
                        database.setAutoCommit(false);
                        for (int i = 0; i < DRAWS / CONNECTIONS; i++) {
                            draw.execute();
                            database.commit();
                            drawn++;
                        }
                    }
                    return drawn;
                };
        long begin = System.nanoTime();
        int drawn = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (Future<Integer> one : pool.invokeAll(Collections.nCopies(CONNECTIONS, drawing))) {
                drawn += one.get();
            }
        }
        return drawn / ((System.nanoTime() - begin) / 1e9);
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("test.owner.user"),
                settings.get("test.owner.password"));
    }

    private JsonNode read(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return json.readTree(answer.body());
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static double percentile(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(percent * sorted.size() / 100.0) - 1);
    }

    /** This service as it was built, as a process of its own; papers are made another time. */
    private final class Replica implements AutoCloseable {
        private final int port = Loopback.freePort();
        private final int management = Loopback.freePort();
        private final Process process;

        Replica() throws IOException {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
            command.add("-Dquarkus.http.port=" + port);
            command.add("-Dquarkus.management.port=" + management);
            command.add("-Dcasework.letter.paper-every=off");
            command.add("-Dcasework.measure.lapse-every=off");
            command.add("-Dcasework.lead.right-lapse-every=off");
            command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
            process = new ProcessBuilder(command).inheritIO().start();
        }

        void awaitReady() throws InterruptedException {
            URI health = URI.create("http://127.0.0.1:" + management + "/q/health/ready");
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (!answersWell(health)) {
                assertThat(process.isAlive()).as("a replica runs").isTrue();
                assertThat(System.nanoTime()).isLessThan(until);
                Thread.sleep(200);
            }
        }

        HttpResponse<String> post(String account, String path, String body, @Nullable String seen)
                throws IOException, InterruptedException {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header(
                                    "Authorization",
                                    SpecificationQuerier.query(As.account(account))
                                            .getHeaders()
                                            .getValue("Authorization"))
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body));
            if (seen != null) {
                request.header("If-Match", seen);
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }

        private boolean answersWell(URI address) throws InterruptedException {
            try {
                return http.send(
                                        HttpRequest.newBuilder(address).build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
