package org.lianban.casework.letterdraft.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.casework.letter.domain.LetterColumn;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Begin;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Issue;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Return;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Revise;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Submit;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Withdraw;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Draft;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Dropped;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Issued;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Submitted;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** 雨花 writes letters about fruit; 荷塘 looks on (演示). */
final class LetterDraftFixtures {
    static final OfficeId YUHUA = OfficeId.of("430111");
    static final OfficeId HETANG = OfficeId.of("430202");
    static final MatterId MATTER = new MatterId(id(1));
    static final LetterId LETTER = new LetterId(id(2));
    static final LetterId EARLIER = new LetterId(id(3));
    static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    static final LocalDateTime NOW = TODAY.atTime(10, 0);
    static final Person FIRST = officer(11, LocalDate.of(2028, 12, 31));
    // The number of his certificate begins as the first one's.
    static final Person SECOND = officer(112, TODAY);
    static final Person THIRD = officer(13, LocalDate.of(2028, 12, 31));
    static final Person LAPSED = officer(14, TODAY.minusDays(1));
    static final PersonId HEAD = new PersonId(id(21));
    static final OfficeTree OFFICES = new OfficeTree(List.of(office(YUHUA), office(HETANG)));

    /** Signed by the agency head. */
    static final LetterKind NOTICE = LetterKind.PRODUCTION_NOTICE;

    /** Issued by officers. */
    static final LetterKind RECORD = LetterKind.SITE_RECORD;

    private LetterDraftFixtures() {}

    /** Whole, and fit to go out today. */
    static LetterText whole(LetterKind kind) {
        Map<String, String> fields = new HashMap<>();
        kind.form().fields().forEach(field -> fields.put(field.key(), sample(field)));
        List<LetterItem> items =
                kind.form().hasItems() ? List.of(new LetterItem(line(kind))) : List.of();
        return new LetterText(List.of(), null, fields, items);
    }

    /** The same but for one field; blank leaves it out. */
    static LetterText with(LetterKind kind, LetterField field, String said) {
        Map<String, String> fields = new HashMap<>(whole(kind).fields());
        if (said.isBlank()) {
            fields.remove(field.key());
        } else {
            fields.put(field.key(), said);
        }
        return new LetterText(List.of(), null, fields, whole(kind).items());
    }

    private static String sample(LetterField field) {
        return switch (field.sort()) {
            case LINE, TEXT -> "演示";
            case LINES -> field == LetterField.OFFICERS ? officers(FIRST, SECOND) : "演示";
            case DAY -> (field == LetterField.DUE_ON ? TODAY.plusDays(1) : TODAY).toString();
            case MOMENT -> "2026-07-15T09:30";
        };
    }

    private static Map<String, String> line(LetterKind kind) {
        Map<String, String> line = new HashMap<>();
        kind.form().columns().stream().map(LetterColumn::key).forEach(key -> line.put(key, "演示"));
        return line;
    }

    static String officers(Person... named) {
        StringBuilder lines = new StringBuilder();
        for (Person one : named) {
            lines.append(one.label())
                    .append("（")
                    .append(one.certificates().getFirst().number())
                    .append("）\n");
        }
        return lines.toString().strip();
    }

    static LetterDraft draft(LetterKind kind, String state) {
        return draft(kind, whole(kind), state);
    }

    static LetterDraft draft(LetterKind kind, LetterText text, String state) {
        Mark mark = new Mark(FIRST.id(), at());
        return new LetterDraft(
                LETTER, MATTER, YUHUA, 1, kind, text, mark, null, state(state, mark));
    }

    private static LetterDraftState state(String word, Mark mark) {
        return switch (word) {
            case "DRAFT" -> new Draft();
            case "SUBMITTED" -> new Submitted(mark);
            case "ISSUED" -> new Issued(mark);
            case "DROPPED" -> new Dropped(mark, null);
            default -> throw new IllegalArgumentException(word);
        };
    }

    static Begin begin(LetterKind kind, LetterText text) {
        return new Begin(LETTER, kind, text);
    }

    static LetterDraftCommand command(LetterDraftAct act, LetterKind kind) {
        return switch (act) {
            case REVISE -> new Revise(whole(kind));
            case SUBMIT -> new Submit();
            case RETURN -> new Return("请补充(演示)");
            case ISSUE -> new Issue();
            case WITHDRAW -> new Withdraw(null);
        };
    }

    /** The officer in charge drafts, the signer signs. */
    static Caller actor(LetterDraftAct act, LetterKind kind) {
        return switch (act) {
            case REVISE, SUBMIT, WITHDRAW -> caller(FIRST.id(), Role.OFFICER);
            case RETURN, ISSUE -> caller(FIRST.id(), kind.form().signer());
        };
    }

    static Caller caller(PersonId person, Role... roles) {
        return new Caller(person, YUHUA, "人员(演示)", Set.of(roles));
    }

    static LetterDraftSituation as(Caller caller) {
        return situation(caller, matter(Standing.OPEN, Stage.VERIFYING), Set.of());
    }

    static LetterDraftSituation officer() {
        return as(caller(FIRST.id(), Role.OFFICER));
    }

    static LetterDraftSituation situation(Caller caller, MatterFile matter, Set<PersonId> recused) {
        return new LetterDraftSituation(
                matter,
                caller,
                OFFICES,
                new Occasion(caller.actor(), at()),
                List.of(FIRST.id(), SECOND.id()),
                List.of(FIRST, SECOND, THIRD, LAPSED),
                recused,
                Set.of(EARLIER),
                PackagedData.calendar());
    }

    static MatterFile matter(Standing standing, Stage stage) {
        return new MatterFile(
                MATTER,
                "线索(演示)",
                YUHUA,
                1,
                standing,
                7,
                List.of(
                        new Handling(
                                new HandlingId(id(4)),
                                YUHUA,
                                "XS-1",
                                stage,
                                Because.REGISTERED,
                                1)));
    }

    /** It went to 荷塘, and perhaps came back. */
    static MatterFile moved(OfficeId writing, long epoch) {
        return new MatterFile(
                MATTER,
                "线索(演示)",
                writing,
                epoch,
                Standing.OPEN,
                9,
                List.of(
                        new Handling(
                                new HandlingId(id(4)),
                                YUHUA,
                                "XS-1",
                                writing.equals(YUHUA) ? Stage.VERIFYING : Stage.TRANSFERRED,
                                Because.REGISTERED,
                                1),
                        new Handling(
                                new HandlingId(id(5)),
                                HETANG,
                                "XS-2",
                                Stage.VERIFYING,
                                Because.TRANSFER,
                                2)));
    }

    /** The word of the state that was reached, or the refusal. */
    static String word(Ruling<LetterDraft> ruling) {
        return switch (ruling) {
            case Ruling.Made<LetterDraft> made -> made.next().state().word();
            case Ruling.Refused<LetterDraft> refused ->
                    refused.refusal().name() + refused.particulars();
        };
    }

    static String said(LetterDraftRefusal refusal, String pointer) {
        return refusal.name() + Map.of("pointer", pointer);
    }

    static Instant at() {
        return NOW.toInstant(ZoneOffset.ofHours(8));
    }

    static UUID id(long number) {
        return new UUID(0, number);
    }

    private static Person officer(int number, LocalDate certifiedTo) {
        return new Person(
                new PersonId(id(number)),
                YUHUA,
                "account-" + number,
                "办案人员(演示)",
                null,
                Set.of(Role.OFFICER),
                List.of(new Certificate("演示执法证" + number, LocalDate.of(2024, 1, 1), certifiedTo)));
    }

    private static Office office(OfficeId id) {
        @Nullable OfficeId none = null;
        return new Office(
                id,
                id.value() + "局(演示)",
                id.value() + " office (demo)",
                OfficeKind.COUNTY,
                "演",
                none,
                List.of(id.value()),
                Set.of(OfficeFunction.PENALTY));
    }
}
