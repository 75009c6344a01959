package org.lianban.casework.lead;

import static org.lianban.casework.party.PlainTexts.line;
import static org.lianban.casework.party.PlainTexts.optionalText;
import static org.lianban.casework.party.PlainTexts.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.ActPeriod;
import org.lianban.casework.lead.domain.LeadContent;
import org.lianban.casework.lead.domain.LeadOrigin;
import org.lianban.casework.lead.domain.LeadSource;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.OfficeId;

/** Body of an outside agency's report as it comes in. */
record ReportRequest(
        @Nullable String receivingOffice,
        String title,
        String content,
        String placeOfAct,
        BreachType breach,
        @Nullable List<RegistrationRequest.SuspectRequest> suspects,
        @Nullable List<RegistrationRequest.RightRequest> rights,
        @Nullable String agencyReference) {
    private static final int LONGEST_REFERENCE = 100;

    /** Received today; when the act happened is for verification to find out. */
    Registration checked(LeadSource source, LocalDate today) {
        LeadContent checked =
                new LeadContent(
                        line("/title", title, RegistrationRequest.LONGEST_TITLE),
                        text("/content", content, RegistrationRequest.LONGEST_CONTENT),
                        source,
                        LeadOrigin.NONE,
                        breach,
                        text("/placeOfAct", placeOfAct, RegistrationRequest.LONGEST_DIVISION),
                        null,
                        ActPeriod.UNKNOWN,
                        today,
                        null);
        return new Registration(
                checked,
                RegistrationRequest.suspects(suspects),
                RegistrationRequest.rights(rights),
                null);
    }

    @Nullable OfficeId wished() {
        String office =
                optionalText(
                        "/receivingOffice", receivingOffice, RegistrationRequest.LONGEST_DIVISION);
        return office == null ? null : OfficeId.of(office);
    }

    @Nullable String reference() {
        return optionalText("/agencyReference", agencyReference, LONGEST_REFERENCE);
    }
}
