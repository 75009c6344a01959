package org.lianban.casework.jurisdiction;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianban.casework.jurisdiction.domain.Act;
import org.lianban.casework.jurisdiction.domain.Candidate;
import org.lianban.casework.jurisdiction.domain.JurisdictionRules;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.Divisions;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.LawBook;

/** Who is competent for an act, with article and reason. */
@Path("/api/v1/jurisdiction/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "jurisdiction")
@RunOnVirtualThread
class JurisdictionResource {
    private final Callers callers;
    private final Offices offices;
    private final Divisions divisions;
    private final CallerLanguage language;
    private final LawBook laws;

    JurisdictionResource(
            Callers callers,
            Offices offices,
            Divisions divisions,
            CallerLanguage language,
            LawBook laws) {
        this.callers = callers;
        this.offices = offices;
        this.divisions = divisions;
        this.language = language;
        this.laws = laws;
    }

    @GET
    @Operation(
            operationId = "listCandidates",
            summary = "Competent offices for an act, each with article and reason")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CandidatesView.class)))
    public Response listCandidates(@BeanParam Question question) {
        callers.person();
        Act act = question.act(divisions);
        OfficeTree tree = offices.tree();
        List<Candidate> candidates = JurisdictionRules.candidates(tree, act);
        return Answers.list(
                new CandidatesView(
                        candidates.stream().map(candidate -> entry(tree, candidate)).toList(),
                        remark(act, candidates.size())));
    }

    private CandidatesView.Entry entry(OfficeTree tree, Candidate candidate) {
        return new CandidatesView.Entry(
                candidate.office().value(),
                tree.office(candidate.office()).name(),
                candidate.ground(),
                laws.brief(candidate.ground().articles(), language.locale()),
                candidate.ground().articles(),
                isEnglish() ? candidate.ground().english() : candidate.ground().chinese(),
                candidate.ground().isConditional());
    }

    private String remark(Act act, int candidates) {
        if (act.breach().procedure() == BreachType.Procedure.EXTERNAL) {
            String cited = cited("procedure-other-department");
            return isEnglish()
                    ? "Another department's business: transfer it there (" + cited + ")."
                    : "不属于市场监督管理部门职责，应移送有关部门（" + cited + "）。";
        }
        if (candidates == 0) {
            return isEnglish() ? "No office can be named from what is known." : "依现有情况无法确定有管辖权的机关。";
        }
        String cited = cited("procedure-first-filed");
        return isEnglish()
                ? "Where several are competent, the first to file prevails (" + cited + ")."
                : "两个以上机关都有管辖权的，由最先立案的机关管辖（" + cited + "）。";
    }

    private String cited(String article) {
        return laws.brief(List.of(article), language.locale());
    }

    private boolean isEnglish() {
        return language.locale().getLanguage().equals("en");
    }
}
