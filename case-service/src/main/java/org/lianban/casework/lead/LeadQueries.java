package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.lead.domain.FiledTarget;
import org.lianban.casework.lead.domain.FilingRules;
import org.lianban.casework.lead.domain.InformantNotice;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadContent;
import org.lianban.casework.lead.domain.LeadRules;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.ImportWithdrawn;
import org.lianban.casework.lead.domain.LeadState.Merged;
import org.lianban.casework.lead.domain.LeadState.NotFiled;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.lead.domain.Limitation;
import org.lianban.casework.lead.domain.PartyChangeRules;
import org.lianban.casework.lead.domain.Situation;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.KnownRight;
import org.lianban.casework.party.Parties;
import org.lianban.casework.party.domain.Identifier;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.RightEntry;
import org.lianban.casework.party.domain.RightRecordId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Puts a lead's view together; the caller's sight of the matter is checked before. */
@ApplicationScoped
class LeadQueries {
    // A mark only: whether there is one is known to the handling office, who it is, to nobody here.
    private static final String INFORMANT = "有举报人(受保护)";

    private final Matters matters;
    private final LeadStore store;
    private final FiledTargetStore targets;
    private final Matches matches;
    private final Parties parties;
    private final LeadSurroundings surroundings;
    private final LeadWords words;
    private final VerificationViews verifications;
    private final LeadEvidence evidence;
    private final ActLawViews laws;
    private final MergeViews links;
    private final ImportMarkViews imports;

    LeadQueries(
            Matters matters,
            LeadStore store,
            FiledTargetStore targets,
            Matches matches,
            Parties parties,
            LeadSurroundings surroundings,
            LeadWords words,
            VerificationViews verifications,
            LeadEvidence evidence,
            ActLawViews laws,
            MergeViews links,
            ImportMarkViews imports) {
        this.links = links;
        this.imports = imports;
        this.laws = laws;
        this.matters = matters;
        this.store = store;
        this.targets = targets;
        this.matches = matches;
        this.parties = parties;
        this.surroundings = surroundings;
        this.words = words;
        this.verifications = verifications;
        this.evidence = evidence;
    }

    LeadView view(Caller caller, MatterId id) {
        return view(caller, id, true);
    }

    /**
     * The answer of a command, which is kept and told again: without the warning of an earlier
     * filing, whose office is told of each time that it is shown.
     */
    LeadView kept(Caller caller, MatterId id) {
        return view(caller, id, false);
    }

    private LeadView view(Caller caller, MatterId id, boolean warnsOfOthers) {
        MatterFile matter =
                matters.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        StoredLead stored = store.shownTo(caller.office(), matter);
        Lead lead = stored.lead();
        Handling handling = matter.handlingOf(lead.office()).orElseThrow();
        PartiesOfMatter named = parties.of(id);
        Map<EvidenceId, LeadView.ItemView> items = evidence.items(id, caller);
        Situation situation = surroundings.situation(matter, caller, surroundings.today());
        Map<PartyId, KnownRight> known = new LinkedHashMap<>();
        named.rights()
                .forEach(right -> known.put(right.id(), surroundings.known(right, lead.content())));
        // Whoever reads by a challenge comes without his roles, and is told of no informant.
        boolean own = lead.office().equals(caller.office()) && !caller.roles().isEmpty();
        return new LeadView(
                id.toString(),
                handling.number(),
                office(lead.office()),
                office(matter.writingOffice()),
                handling.stage(),
                lead.state().word(),
                handling.because(),
                content(lead.content()),
                jurisdiction(lead, situation),
                limitation(lead),
                laws.view(lead),
                verifications.view(lead, items),
                own && lead.hasInformant() ? INFORMANT : null,
                own ? notice(lead) : null,
                own ? imports.view(lead, situation) : null,
                own ? List.copyOf(items.values()) : List.of(),
                clocks(lead),
                partyViews(named, own && LeadRules.handles(lead, caller)),
                rightViews(named, known),
                former(id),
                words.partyChange(PartyChangeRules.closed(lead, situation)),
                warnings(caller, lead, named, known.values(), warnsOfOthers),
                actions(lead, situation),
                own ? links.of(lead, caller) : List.of(),
                stored.version(),
                matter.version());
    }

    private List<LeadView.ActionView> actions(Lead lead, Situation situation) {
        return LeadRules.actions(lead, situation).stream().map(words::action).toList();
    }

    // A doubt about it is one of filing: once that is decided, only what holds is shown.
    private LeadView.@Nullable LimitationView limitation(Lead lead) {
        Limitation limitation = Limitation.of(lead.content());
        boolean asked =
                switch (lead.state()) {
                    case Registered _, Verifying _ -> true;
                    case CaseFiled _, NotFiled _, TransferredOut _, Merged _, ImportWithdrawn _ ->
                            false;
                };
        return asked || limitation.allowsFiling() ? words.limitation(limitation) : null;
    }

    private static LeadView.@Nullable NoticeView notice(Lead lead) {
        @Nullable InformantNotice notice = lead.informantNotice();
        return notice == null
                ? null
                : new LeadView.NoticeView(notice.on(), notice.way(), notice.competent().value());
    }

    private LeadView.@Nullable JurisdictionView jurisdiction(Lead lead, Situation situation) {
        OfficeId writing = situation.matter().writingOffice();
        return lead.office().equals(writing)
                ? words.jurisdiction(
                        FilingRules.jurisdiction(lead.content(), situation),
                        situation.offices().office(writing))
                : null;
    }

    private List<LeadView.Warning> warnings(
            Caller caller,
            Lead lead,
            PartiesOfMatter named,
            Collection<KnownRight> known,
            boolean warnsOfOthers) {
        List<LeadView.Warning> warnings = new ArrayList<>();
        switch (lead.state()) {
            case Registered _, Verifying _ -> {
                if (warnsOfOthers) {
                    conflict(caller, lead, named).ifPresent(warnings::add);
                }
                known.forEach(
                        right ->
                                right.warnings().stream().map(words::right).forEach(warnings::add));
            }
            // A decision is still to come: the right must stand on that day too.
            case CaseFiled _ ->
                    known.forEach(
                            right ->
                                    right.warnings().stream()
                                            .map(words::right)
                                            .forEach(warnings::add));
            case NotFiled _, TransferredOut _, Merged _, ImportWithdrawn _ -> {}
        }
        return warnings;
    }

    // The office's name only (law 8): the other matter stays hidden, and its office is told.
    private Optional<LeadView.Warning> conflict(Caller caller, Lead lead, PartiesOfMatter named) {
        Meeting meeting = Meeting.of(caller, lead.matter(), Meeting.Act.REGISTERING);
        List<FiledTarget> claimed = FilingRules.targets(lead, named);
        Optional<FiledMatch> first =
                matches.first(meeting, targets.perhapsFiled(lead.matter(), claimed));
        first.ifPresent(match -> matches.named(meeting, match));
        return first.map(
                match -> words.firstFiledConflict(surroundings.offices().office(match.office())));
    }

    private List<LeadView.ClockView> clocks(Lead lead) {
        List<LeadView.ClockView> views = new ArrayList<>();
        for (String rule : LimitIds.OF_HANDLING) {
            surroundings
                    .clock(lead.matter(), lead.office(), rule)
                    .map(
                            clock ->
                                    new LeadView.ClockView(
                                            clock.id().toString(),
                                            clock.rule(),
                                            clock.start(),
                                            clock.due(),
                                            clock.provisional(),
                                            clock.paused(),
                                            clock.extended(),
                                            clock.isOverOn(surroundings.today())))
                    .ifPresent(views::add);
        }
        return views;
    }

    private static LeadView.Content content(LeadContent content) {
        return new LeadView.Content(
                content.title(),
                content.text(),
                content.source(),
                content.source().tick(),
                new LeadView.OriginView(
                        content.origin().body(),
                        content.origin().paperNumber(),
                        content.origin().paperDay(),
                        content.origin().detail()),
                content.breach(),
                content.placeOfAct(),
                content.placeOfBusiness(),
                content.act().from(),
                content.act().to(),
                content.act().continuing(),
                content.foundOn(),
                content.harm());
    }

    private static List<LeadView.PartyView> partyViews(PartiesOfMatter named, boolean handles) {
        return named.parties().stream()
                .map(
                        party -> {
                            Identifier identifier = party.identifier();
                            return new LeadView.PartyView(
                                    party.id().toString(),
                                    party.role(),
                                    party.kind(),
                                    party.name(),
                                    identifier == null ? null : identifier.normalised(),
                                    identifier == null ? null : identifier.valid(),
                                    handles
                                            && identifier != null
                                            && party.kind() == PartyKind.PERSON);
                        })
                .toList();
    }

    private static List<LeadView.RightView> rightViews(
            PartiesOfMatter named, Map<PartyId, KnownRight> known) {
        return named.rights().stream()
                .map(
                        right ->
                                new LeadView.RightView(
                                        right.id().toString(),
                                        right.type(),
                                        right.name(),
                                        right.number().normalised(),
                                        right.number().valid(),
                                        right.trademarkClass(),
                                        right.type().isRegistered(),
                                        record(known, right)))
                .toList();
    }

    private List<LeadView.FormerView> former(MatterId id) {
        return parties.former(id).stream()
                .map(
                        entry ->
                                new LeadView.FormerView(
                                        entry.isRight(),
                                        entry.name(),
                                        entry.identifier(),
                                        entry.byName(),
                                        entry.reason(),
                                        surroundings.label(entry.person()),
                                        entry.at()))
                .toList();
    }

    private static @Nullable String record(Map<PartyId, KnownRight> known, RightEntry right) {
        return Optional.ofNullable(known.get(right.id()))
                .map(KnownRight::record)
                .map(RightRecordId::toString)
                .orElse(null);
    }

    private LeadView.OfficeView office(OfficeId id) {
        return new LeadView.OfficeView(id.value(), surroundings.offices().office(id).name());
    }
}
