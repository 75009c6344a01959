package org.lianban.kernel.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;

/** No line, no answer: what cannot be entered is not shown, whatever it was. */
@ApplicationScoped
public class Withholding {
    private final Problems problems;

    Withholding(Problems problems) {
        this.problems = problems;
    }

    /** Puts {@code READING_NOT_LOGGED} (503) in the place of the answer and all its headers. */
    public void instead(ContainerResponseContext response) {
        Response problem = problems.of(CounterRefusal.READING_NOT_LOGGED);
        response.setStatus(problem.getStatus());
        response.getHeaders().clear();
        response.getHeaders().putAll(problem.getHeaders());
        response.setEntity(problem.getEntity(), new Annotation[0], problem.getMediaType());
    }
}
