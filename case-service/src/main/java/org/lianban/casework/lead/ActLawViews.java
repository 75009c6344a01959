package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.lead.domain.ActLaw;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.ImportWithdrawn;
import org.lianban.casework.lead.domain.LeadState.Merged;
import org.lianban.casework.lead.domain.LeadState.NotFiled;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.office.PersonLabel;
import org.lianban.kernel.counter.Article;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.ProblemCatalogue;

/** Which law applies to the act of a lead, and what was chosen where the law leaves a choice. */
@ApplicationScoped
class ActLawViews {
    private final LawBook laws;
    private final LawChoiceStore choices;
    private final LeadSurroundings surroundings;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    ActLawViews(
            LawBook laws,
            LawChoiceStore choices,
            LeadSurroundings surroundings,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.laws = laws;
        this.choices = choices;
        this.surroundings = surroundings;
        this.catalogue = catalogue;
        this.language = language;
    }

    LeadView.ActLawView view(Lead lead) {
        ActLaw law =
                ActLaw.of(
                        lead.content().breach(),
                        lead.content().act(),
                        laws,
                        decided(lead, surroundings.today()));
        String text =
                catalogue.sentence("act-law." + law.state().name(), Map.of(), language.locale());
        return new LeadView.ActLawView(
                law.state(),
                text,
                lines(law.atAct()),
                lines(law.newer()),
                chosen(lead).orElse(null));
    }

    // Once decided, the day of that decision counts and not today.
    private static LocalDate decided(Lead lead, LocalDate today) {
        return switch (lead.state()) {
            case CaseFiled filed -> filed.filedOn();
            case NotFiled declined -> declined.decidedOn();
            case Registered _, Verifying _, TransferredOut _, Merged _, ImportWithdrawn _ -> today;
        };
    }

    private Optional<LeadView.LawChoiceView> chosen(Lead lead) {
        return choices.find(lead)
                .map(
                        chosen -> {
                            PersonLabel by = surroundings.called(chosen.by());
                            return new LeadView.LawChoiceView(
                                    chosen.choice(),
                                    chosen.reason(),
                                    by.label(),
                                    by.labelEn(),
                                    chosen.on());
                        });
    }

    private List<LeadView.LawLine> lines(List<Article> articles) {
        return articles.stream()
                .map(
                        article ->
                                new LeadView.LawLine(
                                        article.id(),
                                        laws.version(article, language.locale()),
                                        article.from(),
                                        article.to()))
                .toList();
    }
}
