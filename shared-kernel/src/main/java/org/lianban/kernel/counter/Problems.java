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

    /** The answer to a refused ruling; {@code pointer} says where it is faulty. */
    public Response of(Ruling.Refused<?> refused) {
        return of(
                refused.refusal(),
                refused.particulars(),
                detail(refused.particulars()),
                faults(refused.refusal(), refused.particulars()));
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

    List<Problem.Fault> faults(Refusal refusal, Map<String, String> particulars) {
        String sentence = sentence(refusal, particulars);
        return Refusal.places(particulars).stream()
                .map(pointer -> new Problem.Fault(pointer, sentence))
                .toList();
    }

    @Nullable String detail(Map<String, String> particulars) {
        String explained = particulars.get(RefusedException.DETAIL);
        return explained == null
                ? null
                : catalogue.sentence(explained, particulars, language.locale());
    }

    private String sentence(Refusal refusal, Map<String, String> particulars) {
        return catalogue.sentence(refusal.name(), particulars, language.locale());
    }
}
