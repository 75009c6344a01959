package org.lianban.casework.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.domain.Identifier;
import org.lianban.casework.party.domain.RightRecord;
import org.lianban.casework.party.domain.RightRefusal;
import org.lianban.casework.party.domain.RightRules;
import org.lianban.casework.party.domain.RightSaid;
import org.lianban.casework.party.domain.RightValidity;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.Ruling.Refused;

/** Puts a right's page together. */
@ApplicationScoped
class RightViews {
    private final Offices offices;
    private final LegalClock clock;
    private final PartyConfig config;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    RightViews(
            Offices offices,
            LegalClock clock,
            PartyConfig config,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.offices = offices;
        this.clock = clock;
        this.config = config;
        this.catalogue = catalogue;
        this.language = language;
    }

    RightRecordView view(Caller caller, CheckedRight checked) {
        RightRecord right = checked.right();
        RightSaid said = right.said();
        RightValidity validity = said.validity();
        @Nullable Identifier code = right.holderCode();
        LocalDate today = clock.today();
        return new RightRecordView(
                right.id().toString(),
                said.type(),
                right.number().normalised(),
                right.number().valid(),
                said.name(),
                said.classes(),
                said.holder(),
                code == null ? null : code.normalised(),
                code == null ? null : code.valid(),
                validity.from(),
                validity.to(),
                validity.renewal(),
                validity.on(today),
                validity.lapsesWithin(config.lapseWarningDays(), today),
                validity.checkedOn(),
                said.source(),
                name(checked.office()),
                checked.at(),
                new RightRecordView.ContactView(
                        said.contact().name(),
                        said.contact().telephone(),
                        said.contact().address()),
                said.genuine(),
                said.fake(),
                checked.earlier().stream().map(this::earlier).toList(),
                List.of(
                        RightRules.closed(caller)
                                .map(this::closed)
                                .orElse(new RightRecordView.ActionView("check", true, null, null))),
                checked.version());
    }

    private RightRecordView.EarlierView earlier(CheckedRight.Earlier look) {
        RightSaid said = look.right().said();
        RightValidity validity = said.validity();
        return new RightRecordView.EarlierView(
                validity.checkedOn(),
                said.source(),
                validity.from(),
                validity.to(),
                validity.renewal(),
                name(look.office()));
    }

    private RightRecordView.ActionView closed(Refused<RightRecord> refused) {
        return new RightRecordView.ActionView(
                "check",
                false,
                (RightRefusal) refused.refusal(),
                catalogue.sentence(
                        refused.refusal().name(), refused.particulars(), language.locale()));
    }

    private String name(OfficeId office) {
        return offices.tree().office(office).name();
    }
}
