package org.lianban.evidence.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.opening.domain.Opening;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.Ruling;

/** The command to open an item, once per key. */
@ApplicationScoped
class OpeningAct {
    private final OpeningCounter counter;
    private final OpeningDesk desk;
    private final Problems problems;

    OpeningAct(OpeningCounter counter, OpeningDesk desk, Problems problems) {
        this.counter = counter;
        this.desk = desk;
        this.problems = problems;
    }

    @Idempotent
    Response open(String evidenceId, @Nullable OpeningRequest body) {
        Asking asking = counter.asking(evidenceId);
        return switch (desk.open(asking, Fields.present("", body).checked())) {
            case Ruling.Made<Opening> made -> created(OpeningView.of(made.next()));
            case Ruling.Refused<Opening> refused -> problems.of(refused);
        };
    }

    private static Response created(OpeningView view) {
        return Response.status(Response.Status.CREATED)
                .header("Location", view.contentUrl())
                .header("Cache-Control", "no-store")
                .entity(view)
                .build();
    }
}
