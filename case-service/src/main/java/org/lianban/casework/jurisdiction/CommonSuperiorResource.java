package org.lianban.casework.jurisdiction;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.jurisdiction.domain.CommonSuperior;
import org.lianban.casework.jurisdiction.domain.JurisdictionRefusal;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.RefusedException;

/** Who decides between two offices. */
@Path("/api/v1/offices/common-superior")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "offices")
@RunOnVirtualThread
class CommonSuperiorResource {
    private final Callers callers;
    private final Offices offices;
    private final LawBook laws;
    private final CallerLanguage language;

    CommonSuperiorResource(
            Callers callers, Offices offices, LawBook laws, CallerLanguage language) {
        this.laws = laws;
        this.language = language;
        this.callers = callers;
        this.offices = offices;
    }

    @GET
    @Operation(operationId = "getCommonSuperior", summary = "The common superior of two offices")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CommonSuperiorView.class)))
    public Response showCommonSuperior(
            @QueryParam("one") @Nullable String one, @QueryParam("other") @Nullable String other) {
        callers.person();
        OfficeTree tree = offices.tree();
        OfficeId first = office(tree, "/one", one);
        OfficeId second = office(tree, "/other", other);
        if (first.equals(second)) {
            throw new RefusedException(JurisdictionRefusal.SAME_OFFICE);
        }
        CommonSuperior superior =
                CommonSuperior.of(tree, first, second)
                        .orElseThrow(
                                () -> new RefusedException(JurisdictionRefusal.NO_COMMON_SUPERIOR));
        return Answers.list(
                CommonSuperiorView.of(
                        superior,
                        tree.office(superior.office()).name(),
                        laws.brief(superior.how().articles(), language.locale())));
    }

    private static OfficeId office(OfficeTree tree, String pointer, @Nullable String value) {
        return tree.find(OfficeId.of(Fields.text(pointer, value, 12)))
                .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND))
                .id();
    }
}
