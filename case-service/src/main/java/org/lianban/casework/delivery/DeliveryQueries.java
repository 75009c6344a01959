package org.lianban.casework.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.delivery.DeliveryCounter.Asked;
import org.lianban.casework.delivery.DeliveryViews.PersonName;
import org.lianban.casework.delivery.DeliveryViews.PrintView;
import org.lianban.casework.delivery.DeliveryViews.PrintsView;
import org.lianban.casework.delivery.DeliveryViews.ScanView;
import org.lianban.casework.delivery.DeliveryViews.ScansView;
import org.lianban.casework.delivery.DeliveryViews.ServiceAnswer;
import org.lianban.casework.delivery.DeliveryViews.ServiceView;
import org.lianban.casework.delivery.DeliveryViews.ServicesView;
import org.lianban.casework.delivery.domain.Delivery;
import org.lianban.casework.delivery.domain.DeliveryAct;
import org.lianban.casework.delivery.domain.DeliveryRules;
import org.lianban.casework.delivery.domain.Detail;
import org.lianban.casework.delivery.domain.Scan;
import org.lianban.casework.delivery.domain.Situation;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.matter.Matters;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.PersonId;

/** Puts views together; the caller's sight of the matter is checked before. */
@ApplicationScoped
@Transactional
class DeliveryQueries {
    private static final int MOST_PRINTINGS = 200;

    private final Matters matters;
    private final DeliverySurroundings surroundings;
    private final DeliveryStore store;
    private final ScanStore scans;
    private final DeliveryActions actions;

    DeliveryQueries(
            Matters matters,
            DeliverySurroundings surroundings,
            DeliveryStore store,
            ScanStore scans,
            DeliveryActions actions) {
        this.matters = matters;
        this.surroundings = surroundings;
        this.store = store;
        this.scans = scans;
        this.actions = actions;
    }

    ServicesView services(Asked asked) {
        Situation situation = situation(asked);
        IssuedLetter letter = situation.letter();
        List<Delivery> deliveries = store.ofLetter(letter.id());
        Set<LetterId> annulled = surroundings.annulled(deliveries);
        @Nullable LocalDate first =
                deliveries.stream()
                        .filter(one -> !annulled.contains(one.serviceRecord()))
                        .map(Delivery::servedOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new ServicesView(
                letter.id().toString(),
                letter.matter().toString(),
                letter.issuedOn(),
                situation.days().lastDay(letter.kind(), letter.issuedOn()).orElse(null),
                first,
                letter.recipients(),
                ServiceWays.RELATIONS,
                situation.officers().stream().map(this::name).toList(),
                deliveries.stream().map(one -> service(one, situation, annulled)).toList(),
                ServiceWays.ALL,
                actions.of(situation, DeliveryAct.SERVE),
                version(letter));
    }

    ServiceAnswer answer(Delivery delivery, Asked asked) {
        IssuedLetter letter = surroundings.letter(asked.letter());
        return new ServiceAnswer(
                letter.id().toString(),
                letter.matter().toString(),
                delivery.serviceRecord().toString(),
                delivery.servedOn(),
                version(letter));
    }

    ScansView scans(Asked asked) {
        Situation situation = situation(asked);
        return new ScansView(
                asked.letter().toString(),
                situation.letter().matter().toString(),
                scans.ofLetter(asked.letter()).stream().map(this::scan).toList(),
                actions.of(situation, DeliveryAct.SCAN),
                SentScan.LARGEST,
                version(situation.letter()));
    }

    PrintsView prints(Asked asked) {
        Situation situation = situation(asked);
        return new PrintsView(
                asked.letter().toString(),
                situation.letter().matter().toString(),
                store.printings(asked.letter(), MOST_PRINTINGS).stream()
                        .map(printing -> PrintView.of(printing, name(printing.by())))
                        .toList(),
                store.copies(asked.letter()),
                actions.of(situation, DeliveryAct.PRINT));
    }

    /** The letter with what surrounds it. */
    Situation situation(Asked asked) {
        return surroundings.situation(surroundings.letter(asked.letter()), asked.caller());
    }

    private long version(IssuedLetter letter) {
        return matters.find(letter.matter()).orElseThrow().version();
    }

    private ServiceView service(Delivery delivery, Situation situation, Set<LetterId> annulled) {
        return new ServiceView(
                delivery.serviceRecord().toString(),
                delivery.way(),
                delivery.servedOn(),
                delivery.publishedOn(),
                DeliveryRules.isLate(delivery, situation),
                annulled.contains(delivery.serviceRecord()) ? "VOID" : "VALID",
                delivery.recipient(),
                delivery.shownPlace(),
                delivery.details().get(Detail.RECEIVED_BY),
                delivery.details().get(Detail.RELATION),
                delivery.servers().stream().map(this::name).toList(),
                delivery.details().get(Detail.WITNESS),
                delivery.details().get(Detail.REFUSAL_REASON),
                delivery.details().get(Detail.TRACKING),
                delivery.details().get(Detail.CONFIRMATION),
                delivery.details().get(Detail.ENTRUSTED_TO),
                delivery.details().get(Detail.PUBLISHED_IN),
                delivery.details().get(Detail.CIRCUMSTANCES),
                delivery.details().get(Detail.RECORDING),
                delivery.entered().on(),
                name(delivery.entered().by()));
    }

    private ScanView scan(Scan scan) {
        return new ScanView(
                scan.id().toString(),
                scan.of(),
                scan.format().mediaType(),
                scan.size(),
                scan.sha256(),
                scan.sm3(),
                scan.at(),
                name(scan.by()));
    }

    private PersonName name(PersonId person) {
        return surroundings
                .label(person)
                .map(called -> new PersonName(called.id(), called.label(), called.labelEn()))
                .orElseGet(() -> new PersonName(person.toString(), "", ""));
    }
}
