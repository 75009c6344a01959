package org.lianban.casework.docket;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianban.casework.access.Grants;
import org.lianban.casework.docket.ShareListQueries.Wanted;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.sharing.Shares;
import org.lianban.casework.sharing.SharesView;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** Shares as lists: of one matter, or of an office. */
@Path("/api/v1/shares")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "shares")
class ShareListResource {
    private final Callers callers;
    private final Grants grants;
    private final ShareListQueries lists;
    private final Shares shares;

    ShareListResource(Callers callers, Grants grants, ShareListQueries lists, Shares shares) {
        this.callers = callers;
        this.grants = grants;
        this.lists = lists;
        this.shares = shares;
    }

    @GET
    @Operation(
            operationId = "listShares",
            summary =
                    "With matter: who sees it and why, with its shares. Without: a page of what is"
                            + " shared with this office (box=received) or by it (given)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {SharePage.class, SharesView.class})))
    public Response shares(@BeanParam ShareQuestion asked) {
        Caller caller = callers.person();
        if (asked.matter() != null) {
            return Answers.list(shares.ofMatter(seen(caller, asked.matter()), caller));
        }
        if (asked.inBox() == ShareBox.ASKED) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", "box"));
        }
        return Answers.list(SharePage.of(lists.shares(Wanted.of(caller, asked, "shares"))));
    }

    // What is no id names nothing: the same 404 as an unknown one.
    private MatterId seen(Caller caller, String text) {
        try {
            MatterId matter = MatterId.of(Fields.text("/matter", text, 64));
            grants.requireSight(caller, matter);
            return matter;
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
