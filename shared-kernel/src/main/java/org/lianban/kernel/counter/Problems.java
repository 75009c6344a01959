package org.lianban.kernel.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns refusals into answers in the caller's language. */
@ApplicationScoped
public class Problems {
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    Problems(ProblemCatalogue catalogue, CallerLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /** The answer to a refused ruling; the particular {@code pointer} names the faulty place. */
    public Response of(Ruling.Refused<?> refused) {
        String pointer = refused.particulars().get("pointer");
        return of(
                refused.refusal(),
                refused.particulars(),
                null,
                pointer == null
                        ? List.of()
                        : List.of(
                                new Problem.Fault(
                                        pointer,
                                        sentence(refused.refusal(), refused.particulars()))));
    }

    public Response of(Refusal refusal) {
        return of(refusal, Map.of(), null, List.of());
    }

    public Response of(
            Refusal refusal,
            Map<String, String> particulars,
            @Nullable String detail,
            List<Problem.Fault> faults) {
        Locale locale = language.locale();
        Problem problem = catalogue.problem(refusal, particulars, detail, faults, locale);
        Response.ResponseBuilder answer =
                Response.status(problem.status())
                        .type(Problem.MEDIA_TYPE)
                        .header("Content-Language", locale.toLanguageTag())
                        .header("Cache-Control", "no-store")
                        .entity(problem);
        ProblemHeaders.of(refusal).forEach(answer::header);
        return answer.build();
    }

    /** A closed action's reason, for views. */
    public String sentence(Refusal refusal) {
        return catalogue.sentence(refusal.name(), Map.of(), language.locale());
    }

    String sentence(Refusal refusal, Map<String, String> particulars) {
        return catalogue.sentence(refusal.name(), particulars, language.locale());
    }
}
