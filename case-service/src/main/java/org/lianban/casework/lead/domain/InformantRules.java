package org.lianban.casework.lead.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.LeadCommand.TellInformant;
import org.lianban.casework.lead.domain.SourceForm.Informants;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.InformantTold;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** Who may know who told, who may know of the looks, and whether he was answered. */
public final class InformantRules {
    private InformantRules() {}

    /** Only those who handle the lead may know who told of it (投诉举报处理办法37). */
    public static boolean maySee(Lead lead, Caller caller) {
        // A receiver was never told who it was.
        return lead.hasInformant() && LeadRules.handles(lead, caller);
    }

    /** Who looked is known to those who may look, to the agency head and to the auditor. */
    public static boolean mayReadLooks(Lead lead, Caller caller) {
        return lead.hasInformant()
                && caller.office().equals(lead.office())
                && (maySee(lead, caller)
                        || caller.is(Role.AGENCY_HEAD)
                        || caller.is(Role.AUDIT_ADMINISTRATOR));
    }

    /** An officer records that the informant was told which office is competent. */
    public static Ruling<Lead> tell(Lead lead, TellInformant command, Situation situation) {
        Optional<Refused<Lead>> closed = LeadRules.closed(LeadAct.TELL_INFORMANT, lead, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        if (command.on().isAfter(situation.today())
                || command.on().isBefore(lead.content().foundOn())) {
            return LeadRules.implausibleDate("toldOn");
        }
        OfficeId competent = command.competent();
        boolean known =
                situation.offices().find(competent).isPresent()
                        || situation.offices().outsider(competent).isPresent();
        if (!known || competent.equals(lead.office())) {
            return Ruling.refused(LeadRefusal.COMPETENT_OFFICE_UNFIT, Map.of("pointer", "/office"));
        }
        return Ruling.made(
                lead.told(new InformantNotice(command.on(), command.way(), competent)),
                List.of(
                        new InformantTold(
                                lead.matter(), lead.handling(), lead.office(), command.on())),
                List.of());
    }

    /** Somebody told of it, and said who he is. */
    public static boolean isReport(Lead lead) {
        return lead.hasInformant()
                && SourceRules.form(lead.content().source()).informant() == Informants.NAMED;
    }

    /** What whoever gave his name is owed before the lead goes to another office. */
    public static InformantDue due(Lead lead) {
        boolean waits = isReport(lead);
        @Nullable InformantNotice notice = lead.informantNotice();
        return waits
                ? new InformantDue(true, notice == null ? null : notice.competent())
                : InformantDue.NOBODY;
    }
}
