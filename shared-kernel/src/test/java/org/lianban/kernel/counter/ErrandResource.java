package org.lianban.kernel.counter;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;

/** A resource as services have them, for tests of the counter. */
@Path("/api/errands")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ErrandResource {
    /** One line of an errand. */
    public record Line(String what, int count) {}

    /** What is asked. */
    public record Errand(
            @Nullable String title,
            @Nullable OfficeId office,
            @Nullable LocalDate on,
            @Nullable List<Line> lines) {}

    static final AtomicInteger DONE = new AtomicInteger();

    private final DataSource database;
    private final Problems problems;
    private final TokenSubject subject;

    ErrandResource(DataSource database, Problems problems, TokenSubject subject) {
        this.database = database;
        this.problems = problems;
        this.subject = subject;
    }

    @POST
    @Authenticated
    @Idempotent
    public Response ask(Errand errand) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into journal_subject values ('errand-'"
                            + " || (select count(*) from journal_subject), 1)");
        }
        String title = String.valueOf(errand.title());
        return switch (title) {
            case "refuse" -> problems.of(CounterRefusal.NOT_FOUND);
            case "fail" -> throw new IllegalStateException("secret of the house");
            case "away" -> throw new IllegalStateException(new SQLException("gone", "08006"));
            default ->
                    Answers.created(
                            "/api/errands/" + DONE.incrementAndGet(),
                            Map.of("n", DONE.get(), "title", title),
                            DONE.get());
        };
    }

    @GET
    @Authenticated
    @Path("/me")
    public Map<String, String> me() {
        return Map.of("me", subject.bearer().key());
    }

    @GET
    @RolesAllowed("nobody")
    @Path("/closed")
    public Map<String, String> closed() {
        return Map.of();
    }
}
