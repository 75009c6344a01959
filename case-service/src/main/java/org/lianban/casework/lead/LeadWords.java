package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.Jurisdiction;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadAction;
import org.lianban.casework.lead.domain.LeadRefusal;
import org.lianban.casework.lead.domain.Limitation;
import org.lianban.casework.lead.domain.LimitationState;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.party.domain.RightWarning;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.Ruling.Refused;

/** The sentences in a view, in the caller's language. */
@ApplicationScoped
class LeadWords {
    private static final String FIRST_FILED_CONFLICT = "FIRST_FILED_CONFLICT";

    private static final List<String> LIMITATION = List.of("penalty-limitation");

    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;
    private final LawBook laws;

    LeadWords(ProblemCatalogue catalogue, CallerLanguage language, LawBook laws) {
        this.laws = laws;
        this.catalogue = catalogue;
        this.language = language;
    }

    LeadView.ActionView action(LeadAction action) {
        String name = action.act().path();
        LeadAction.@Nullable Closed closed = action.closed();
        return closed == null
                ? new LeadView.ActionView(name, true, null, null)
                : new LeadView.ActionView(
                        name,
                        false,
                        closed.because(),
                        catalogue.sentence(
                                closed.because().name(), closed.particulars(), language.locale()));
    }

    LeadView.VerificationView verification(Optional<Refused<Lead>> closed) {
        return closed.map(
                        refused ->
                                new LeadView.VerificationView(
                                        false,
                                        (LeadRefusal) refused.refusal(),
                                        catalogue.sentence(
                                                refused.refusal().name(),
                                                refused.particulars(),
                                                language.locale())))
                .orElse(new LeadView.VerificationView(true, null, null));
    }

    LeadView.PartyChangeView partyChange(Optional<Refused<Lead>> closed) {
        return closed.map(
                        refused ->
                                new LeadView.PartyChangeView(
                                        false,
                                        (LeadRefusal) refused.refusal(),
                                        catalogue.sentence(
                                                refused.refusal().name(),
                                                refused.particulars(),
                                                language.locale())))
                .orElse(new LeadView.PartyChangeView(true, null, null));
    }

    LeadView.JurisdictionView jurisdiction(Jurisdiction jurisdiction, Office office) {
        String text =
                catalogue.sentence(
                        "jurisdiction." + jurisdiction.name(),
                        Map.of(
                                "office",
                                isEnglish() ? office.nameEn() : office.name(),
                                "basis",
                                laws.spoken(jurisdiction.articles(), language.locale())),
                        language.locale());
        return new LeadView.JurisdictionView(jurisdiction, jurisdiction.isOurs(), text);
    }

    LeadView.LimitationView limitation(Limitation limitation) {
        @Nullable LocalDate lastDay = limitation.lastDay();
        Map<String, String> particulars =
                Map.of(
                        "day", String.valueOf(lastDay),
                        "harmDay", String.valueOf(limitation.lastDayWithHarm()),
                        "years", String.valueOf(limitation.years()),
                        "found", limitation.foundOn().toString());
        LimitationState state = limitation.state();
        String text =
                catalogue.sentence("limitation." + state.name(), particulars, language.locale());
        return new LeadView.LimitationView(
                state, lastDay, laws.brief(LIMITATION, language.locale()), LIMITATION, text);
    }

    LeadView.Warning firstFiledConflict(Office office) {
        String sentence =
                catalogue.sentence(
                        FIRST_FILED_CONFLICT,
                        Map.of("office", isEnglish() ? office.nameEn() : office.name()),
                        language.locale());
        return new LeadView.Warning(
                FIRST_FILED_CONFLICT,
                sentence,
                new LeadView.OfficeView(office.id().value(), office.name()));
    }

    LeadView.Warning right(RightWarning warning) {
        String code = warning.kind().name();
        String sentence =
                catalogue.sentence(
                        code,
                        Map.of(
                                "right", warning.name(),
                                "number", warning.number(),
                                "from", day(warning.from()),
                                "to", day(warning.to())),
                        language.locale());
        return new LeadView.Warning(code, sentence, null);
    }

    private boolean isEnglish() {
        return language.locale().getLanguage().equals("en");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "…" : day.toString();
    }
}
