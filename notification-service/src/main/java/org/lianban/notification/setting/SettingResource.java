package org.lianban.notification.setting;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.notification.roster.Readers;
import org.lianban.notification.roster.RosterPerson;

/** What the caller wants of his mails. */
@Path("/api/v1/notices/settings")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
class SettingResource {
    private final Readers readers;
    private final MailSettings settings;

    SettingResource(Readers readers, MailSettings settings) {
        this.readers = readers;
        this.settings = settings;
    }

    @GET
    @Operation(operationId = "getNoticeSettings", summary = "What I want of mails")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SettingView.class)))
    public Response settings() {
        return view(readers.known());
    }

    /** The whole setting is said anew; said twice it is the same. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeNoticeSettings", summary = "Digest by mail, or none")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SettingView.class)))
    public Response change(SettingView.@Nullable Change body) {
        RosterPerson person = readers.known();
        SettingView.Change change = Fields.present("", body);
        MailWish mail = wish(change.mail());
        String language = change.language();
        settings.change(
                person.id(),
                new MailSetting(
                        mail,
                        language == null
                                ? settings.of(person.id()).language()
                                : language(language)));
        return view(person);
    }

    private Response view(RosterPerson person) {
        return Answers.list(SettingView.of(person, settings.of(person.id())));
    }

    private static MailWish wish(String text) {
        return switch (text) {
            case "DIGEST" -> MailWish.DIGEST;
            case "NONE" -> MailWish.NONE;
            case String _ -> throw malformed("/mail");
        };
    }

    private static MailLanguage language(String text) {
        return switch (text) {
            case "zh" -> MailLanguage.ZH;
            case "en" -> MailLanguage.EN;
            case String _ -> throw malformed("/language");
        };
    }

    private static RefusedException malformed(String pointer) {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
    }
}
