package org.lianban.casework.docket;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianban.casework.leadnotification.LeadNotifications;
import org.lianban.casework.leadnotification.NotificationsView;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Answers;

/** Notifications of leads as lists: of one matter, or of an office. */
@Path("/api/v1/lead-notifications")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lead-notifications")
class LeadNotificationListResource {
    private final Callers callers;
    private final BoxCounter counter;
    private final LeadNotificationListQueries lists;
    private final LeadNotifications notifications;

    LeadNotificationListResource(
            Callers callers,
            BoxCounter counter,
            LeadNotificationListQueries lists,
            LeadNotifications notifications) {
        this.callers = callers;
        this.counter = counter;
        this.lists = lists;
        this.notifications = notifications;
    }

    @GET
    @Operation(
            operationId = "listLeadNotifications",
            summary =
                    "With matter: those sent from it and those answered with it, oldest first,"
                            + " whole. Without: a page of those that this office received, or sent,"
                            + " newest change first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            oneOf = {
                                                LeadNotificationPage.class,
                                                NotificationsView.class
                                            })))
    public Response list(@BeanParam BoxQuestion asked) {
        Caller caller = callers.person();
        return Answers.list(
                asked.matter() == null
                        ? page(caller, asked)
                        : notifications.ofMatter(counter.seen(caller, asked.matter()), caller));
    }

    private LeadNotificationPage page(Caller caller, BoxQuestion asked) {
        BoxFilter filter = BoxFilter.of("lead-notifications", caller, asked);
        return LeadNotificationPage.of(lists.page(filter, counter.after(asked, filter)));
    }
}
