package org.lianban.casework.lead.domain;

import static org.lianban.casework.lead.domain.Particular.BODY;
import static org.lianban.casework.lead.domain.Particular.DETAIL;
import static org.lianban.casework.lead.domain.Particular.PAPER_DAY;
import static org.lianban.casework.lead.domain.Particular.PAPER_NUMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.LeadCommand.Register;
import org.lianban.casework.lead.domain.SourceForm.Informants;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.casework.party.domain.PartyOrder;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling.Refused;

/** What a lead from each source must say of itself (程序规定17, 18; 投诉举报处理办法9, 28). */
public final class SourceRules {
    private static final String POINTER = "pointer";

    private SourceRules() {}

    /** What a registration from this source is asked for. */
    public static SourceForm form(LeadSource source) {
        return switch (source) {
            case INSPECTION -> found(Set.of(), Set.of(DETAIL));
            case CAMPAIGN, ONLINE_MONITORING -> found(Set.of(DETAIL), Set.of(DETAIL));
            case SAMPLING_RESULT ->
                    found(Set.of(PAPER_NUMBER), Set.of(PAPER_NUMBER, PAPER_DAY, DETAIL));
            case MEDIA -> found(Set.of(BODY, PAPER_DAY), Set.of(BODY, PAPER_DAY, DETAIL));
            // Of a complaint only what reports a breach is a lead; the rest is mediated.
            case COMPLAINT -> told(Set.of(DETAIL), false, Informants.NAMED);
            case REPORT_NAMED -> told(Set.of(), false, Informants.NAMED);
            case REPORT_ANON -> told(Set.of(), false, Informants.ANONYMOUS);
            case RIGHT_HOLDER_REPORT -> told(Set.of(), true, Informants.NAMED);
            case DEPT_TRANSFER, POLICE_RETURN, PROCURATORATE_OPINION, COURT_SUGGESTION, CUSTOMS ->
                    new SourceForm(
                            true,
                            Set.of(BODY, PAPER_NUMBER, PAPER_DAY),
                            Set.of(BODY, PAPER_NUMBER, PAPER_DAY, DETAIL),
                            false,
                            Informants.OPTIONAL);
            // Registered upon the letter in which another office told of it (线索通报), or asked for
            // assistance (协查).
            case SUPERIOR_ASSIGN, CROSS_REGION_NOTICE, ASSISTANCE_SPINOFF ->
                    found(
                            Set.of(BODY, PAPER_NUMBER),
                            Set.of(BODY, PAPER_NUMBER, PAPER_DAY, DETAIL));
            // They come with what another office does in this system, not by somebody's word.
            case DESIGNATION, CROSS_REGION_TRANSFER, JOINT_OPERATION ->
                    new SourceForm(false, Set.of(), Set.of(), false, Informants.NEVER);
        };
    }

    /** Names of the offices that may have assigned a lead to this one, nearest first. */
    public static List<String> superiors(OfficeId office, OfficeTree offices) {
        return offices.superiors(office).stream().map(id -> offices.office(id).name()).toList();
    }

    /** Why an officer may not register this from its source as it stands; empty if he may. */
    static Optional<Refused<Lead>> unfit(Register command, OfficeTree offices) {
        LeadContent content = command.content();
        SourceForm form = form(content.source());
        if (!form.byHand()) {
            return refused(LeadRefusal.SOURCE_NOT_BY_HAND, "/source");
        }
        return unfitOrigin(content, form)
                .or(() -> unknownSuperior(command, offices))
                .or(() -> withoutRight(command, form))
                .or(() -> unfitTeller(command.teller(), form.informant()));
    }

    private static Optional<Refused<Lead>> unfitOrigin(LeadContent content, SourceForm form) {
        for (Particular particular : Particular.values()) {
            boolean said = content.origin().says(particular);
            boolean required =
                    form.required().contains(particular) || isInitialProof(content, particular);
            if (required && !said) {
                return particular(LeadRefusal.SOURCE_PARTICULAR_MISSING, particular);
            }
            if (said && !form.offered().contains(particular)) {
                return particular(LeadRefusal.SOURCE_PARTICULAR_UNEXPECTED, particular);
            }
        }
        @Nullable LocalDate day = content.origin().paperDay();
        return day != null && (day.isAfter(content.foundOn()) || ActPeriod.isBeforeAllRecords(day))
                ? Optional.of(
                        new Refused<>(
                                LeadRefusal.DATE_IMPLAUSIBLE,
                                Map.of("field", "paperDay", POINTER, "/origin/paperDay")))
                : Optional.empty();
    }

    // Whoever reports the infringement of a trade secret brings initial proof (反不正当竞争法39).
    private static boolean isInitialProof(LeadContent content, Particular particular) {
        return particular == DETAIL
                && content.source() == LeadSource.RIGHT_HOLDER_REPORT
                && content.breach() == BreachType.TRADE_SECRET;
    }

    private static Optional<Refused<Lead>> unknownSuperior(Register command, OfficeTree offices) {
        LeadContent content = command.content();
        return content.source() == LeadSource.SUPERIOR_ASSIGN
                        && !superiors(command.office(), offices).contains(content.origin().body())
                ? refused(LeadRefusal.SUPERIOR_UNKNOWN, "/origin/body")
                : Optional.empty();
    }

    private static Optional<Refused<Lead>> withoutRight(Register command, SourceForm form) {
        boolean named = command.parties().stream().anyMatch(PartyOrder.NameRight.class::isInstance);
        return form.needsRight() && !named
                ? refused(LeadRefusal.RIGHT_REQUIRED, "/rights")
                : Optional.empty();
    }

    private static Optional<Refused<Lead>> unfitTeller(
            @Nullable Teller teller, Informants informants) {
        return switch (informants) {
            case OPTIONAL -> Optional.empty();
            case NEVER ->
                    teller == null
                            ? Optional.empty()
                            : refused(LeadRefusal.INFORMANT_NOT_EXPECTED, "/informant");
            case NAMED ->
                    teller != null && teller.named() && teller.reachable() && !teller.anonymous()
                            ? Optional.empty()
                            : refused(LeadRefusal.INFORMANT_REQUIRED, "/informant/name");
            case ANONYMOUS ->
                    teller == null || !(teller.named() || teller.identified())
                            ? Optional.empty()
                            : refused(LeadRefusal.INFORMANT_NOT_EXPECTED, "/informant/name");
        };
    }

    private static SourceForm found(Set<Particular> required, Set<Particular> offered) {
        return new SourceForm(true, required, offered, false, Informants.NEVER);
    }

    private static SourceForm told(
            Set<Particular> required, boolean needsRight, Informants informants) {
        return new SourceForm(true, required, Set.of(DETAIL), needsRight, informants);
    }

    private static Optional<Refused<Lead>> particular(LeadRefusal refusal, Particular particular) {
        return Optional.of(
                new Refused<>(
                        refusal,
                        Map.of(
                                "field",
                                particular.name(),
                                POINTER,
                                "/origin/" + particular.field())));
    }

    private static Optional<Refused<Lead>> refused(LeadRefusal refusal, String pointer) {
        return Optional.of(new Refused<>(refusal, Map.of(POINTER, pointer)));
    }
}
