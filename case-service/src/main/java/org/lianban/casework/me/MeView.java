package org.lianban.casework.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.LeadRefusal;
import org.lianban.casework.office.AgencyView;
import org.lianban.casework.office.OfficeView;
import org.lianban.casework.office.PersonView;

/**
 * Who the caller is: a person with his office, or an outside agency.
 *
 * @param today the legal day
 * @param calendarHorizon the last day whose working days are known; due days after it are
 *     provisional
 * @param notices what to tell above every page
 * @param navigation the places this person may use
 * @param actions what may be begun without a matter
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeView(
        @Nullable PersonView person,
        @Nullable OfficeView office,
        @Nullable AgencyView agency,
        LocalDate today,
        LocalDate calendarHorizon,
        List<Notice> notices,
        List<Place> navigation,
        List<MeAction> actions) {
    static final String REGISTER_LEAD = "register-lead";
    static final String IMPORT_MATTERS = "import-matters";

    MeView {
        notices = List.copyOf(notices);
        navigation = List.copyOf(navigation);
        actions = List.copyOf(actions);
    }

    /** Something to be told above every page. */
    enum Notice {
        /** Soon due days will be computed with holidays that nobody knows yet. */
        CALENDAR_ENDS,
        DEMO_ACCOUNT
    }

    /** Something that may be begun, or why not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeAction(
            @Schema(enumeration = {REGISTER_LEAD, IMPORT_MATTERS}) String name,
            boolean open,
            @Nullable LeadRefusal code,
            @Nullable String reason) {}
}
