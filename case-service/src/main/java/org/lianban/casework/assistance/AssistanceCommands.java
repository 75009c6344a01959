package org.lianban.casework.assistance;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.assistance.domain.Asked;
import org.lianban.casework.assistance.domain.AssistanceCommand;
import org.lianban.casework.assistance.domain.AssistanceCommand.Content;
import org.lianban.casework.assistance.domain.AssistanceRefusal;
import org.lianban.casework.assistance.domain.AssistanceRules;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.party.PlainTexts;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/**
 * Commands with new identifiers (UUIDv7) for what they will bring about; what other rooms know of
 * what they name is looked up once the matter is locked.
 */
@ApplicationScoped
class AssistanceCommands {
    private static final int MOST_ITEMS = 30;
    private static final int MOST_OFFICERS = 20;
    private static final int MOST_EVIDENCE = 200;
    private static final int LONGEST_ITEM = 1000;
    private static final int LONGEST_WORDS = 4000;
    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_NAME = 200;

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final AssistanceSurroundings surroundings;
    private final GatheredEvidence gathered;

    AssistanceCommands(AssistanceSurroundings surroundings, GatheredEvidence gathered) {
        this.surroundings = surroundings;
        this.gathered = gathered;
    }

    /** A command, as far as it can be said before the matter is locked. */
    interface Said {
        AssistanceCommand of(AssistanceScene scene);
    }

    AssistanceId newId() {
        return new AssistanceId(ids.generate());
    }

    Content content(AssistanceBody.Draft said) {
        return new Content(
                OfficeId.of(Fields.text("/to", said.to(), 12)),
                PlainTexts.text("/reason", said.reason(), LONGEST_REASON),
                said.wishedOn(),
                items(said.items()));
    }

    Said revise(AssistanceBody.@Nullable Revision body) {
        AssistanceBody.Revision said = Fields.present("", body);
        AssistanceCommand revise =
                new AssistanceCommand.Revise(
                        new Content(
                                OfficeId.of(Fields.text("/to", said.to(), 12)),
                                PlainTexts.text("/reason", said.reason(), LONGEST_REASON),
                                said.wishedOn(),
                                items(said.items())));
        return scene -> revise;
    }

    Said issue() {
        AssistanceCommand issue = new AssistanceCommand.Issue(letter(), clock());
        return scene -> issue;
    }

    Said cancel(AssistanceBody.@Nullable Cancellation body) {
        AssistanceCommand cancel =
                new AssistanceCommand.Cancel(
                        PlainTexts.text(
                                "/reason", Fields.present("", body).reason(), LONGEST_REASON));
        return scene -> cancel;
    }

    Said receive(AssistanceBody.@Nullable Receipt body) {
        AssistanceBody.@Nullable Receipt said = body;
        @Nullable String words =
                said == null
                        ? null
                        : PlainTexts.optionalText("/words", said.words(), LONGEST_REASON);
        return scene ->
                new AssistanceCommand.Receive(
                        letter(), clock(), said == null ? null : said.proposedOn(), words);
    }

    Said assign(AssistanceBody.@Nullable Officers body) {
        List<PersonId> named =
                Fields.list("/officers", Fields.present("", body).officers(), MOST_OFFICERS)
                        .stream()
                        .map(text -> person(text))
                        .toList();
        return scene -> {
            List<Person> officers = surroundings.people(named);
            return new AssistanceCommand.Assign(
                    officers, named.size(), surroundings.recused(scene.matter().id()));
        };
    }

    Said answer(String number, AssistanceBody.@Nullable Answer body) {
        AssistanceBody.Answer said = Fields.present("", body);
        int item = number(number);
        String words = PlainTexts.text("/words", said.words(), LONGEST_WORDS);
        @Nullable String competent =
                PlainTexts.optionalText("/competent", said.competent(), LONGEST_NAME);
        List<EvidenceId> evidence =
                said.evidence() == null
                        ? List.of()
                        : evidence(Fields.list("/evidence", said.evidence(), MOST_EVIDENCE));
        return scene ->
                new AssistanceCommand.Answer(
                        item,
                        Fields.present("/outcome", said.outcome()),
                        words,
                        said.ground(),
                        competent,
                        evidence,
                        gathered.free(scene.request()).keySet());
    }

    Said extend(AssistanceBody.@Nullable Extension body) {
        AssistanceBody.Extension said = Fields.present("", body);
        int longer = Fields.present("/workingDays", said.workingDays());
        String reason = PlainTexts.text("/reason", said.reason(), LONGEST_REASON);
        return scene ->
                new AssistanceCommand.Extend(letter(), longer, reason, until(scene, longer));
    }

    Said reply(AssistanceBody.@Nullable Sealing body) {
        @Nullable String note =
                body == null ? null : PlainTexts.optionalText("/note", body.note(), LONGEST_REASON);
        return scene -> {
            var free = gathered.free(scene.request());
            return new AssistanceCommand.SealReply(
                    letter(),
                    note,
                    letter(),
                    new TransferId(ids.generate()),
                    clock(),
                    free,
                    surroundings.collectors(free.values()));
        };
    }

    Said supplement(AssistanceBody.@Nullable Supplement body) {
        AssistanceBody.Supplement said = Fields.present("", body);
        AssistanceCommand supplement =
                new AssistanceCommand.Supplement(
                        PlainTexts.text("/reason", said.reason(), LONGEST_REASON),
                        said.wishedOn(),
                        items(said.items()),
                        letter(),
                        clock());
        return scene -> supplement;
    }

    Said remind() {
        AssistanceCommand remind = new AssistanceCommand.Remind(letter());
        return scene -> remind;
    }

    Said spinOff(AssistanceBody.@Nullable SpinOff body) {
        MatterId lead =
                id(
                        Fields.text("/matterId", Fields.present("", body).matterId(), 64),
                        MatterId::of,
                        () ->
                                new RefusedException(
                                        AssistanceRefusal.SPIN_OFF_UNKNOWN,
                                        Map.of("pointer", "/matterId")));
        return scene ->
                new AssistanceCommand.NameSpinOff(
                        lead, surroundings.ownNumber(lead, scene.caller()).orElse(null));
    }

    Said close(AssistanceBody.@Nullable Closing body) {
        AssistanceBody.Closing said = Fields.present("", body);
        AssistanceCommand close =
                new AssistanceCommand.Close(
                        Fields.present("/timeliness", said.timeliness()),
                        Fields.present("/completeness", said.completeness()),
                        PlainTexts.optionalText("/words", said.words(), LONGEST_REASON));
        return scene -> close;
    }

    // Of a length that the rule refuses no last day is counted.
    private LocalDate until(AssistanceScene scene, int longer) {
        return surroundings.extended(
                scene, Math.clamp(longer, 0, AssistanceRules.LONGEST_EXTENSION));
    }

    private static List<Asked> items(@Nullable List<AssistanceBody.Item> said) {
        List<Asked> items = new ArrayList<>();
        for (AssistanceBody.Item item : Fields.list("/items", said, MOST_ITEMS)) {
            String place = "/items/" + items.size();
            items.add(
                    new Asked(
                            Fields.present(place + "/kind", item.kind()),
                            PlainTexts.text(place + "/text", item.text(), LONGEST_ITEM)));
        }
        return items;
    }

    private static PersonId person(String text) {
        return id(text, PersonId::of, () -> malformed("/officers"));
    }

    private static List<EvidenceId> evidence(List<String> named) {
        List<EvidenceId> evidence = new ArrayList<>();
        for (String text : named) {
            String place = "/evidence/" + evidence.size();
            evidence.add(
                    id(
                            text,
                            EvidenceId::of,
                            () ->
                                    new RefusedException(
                                            AssistanceRefusal.ASSISTANCE_EVIDENCE_UNFIT,
                                            Map.of("pointer", place))));
        }
        return evidence;
    }

    private static int number(String text) {
        return Optional.of(text)
                .filter(number -> number.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new RefusedException(AssistanceRefusal.ASSISTANCE_ITEM_UNKNOWN));
    }

    private static RefusedException malformed(String pointer) {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
    }

    private static <T> T id(
            String text, Function<String, T> parse, Supplier<RefusedException> otherwise) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw otherwise.get();
        }
    }

    private LetterId letter() {
        return new LetterId(ids.generate());
    }

    private ClockId clock() {
        return new ClockId(ids.generate());
    }
}
