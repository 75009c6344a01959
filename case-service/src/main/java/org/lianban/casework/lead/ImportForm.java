package org.lianban.casework.lead;

import static org.lianban.kernel.counter.Fields.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.ImportLayout.Place;
import org.lianban.casework.lead.RegistrationRequest.InformantRequest;
import org.lianban.casework.lead.RegistrationRequest.OriginRequest;
import org.lianban.casework.lead.RegistrationRequest.RightRequest;
import org.lianban.casework.lead.RegistrationRequest.SuspectRequest;
import org.lianban.casework.lead.domain.LeadSource;
import org.lianban.casework.lead.domain.Paper;
import org.lianban.casework.lead.domain.Pause;
import org.lianban.casework.lead.domain.PauseGround;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.RightType;
import org.lianban.casework.sheet.Cells;
import org.lianban.casework.sheet.SheetCell;
import org.lianban.casework.sheet.SheetLine;
import org.lianban.casework.sheet.SheetRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** One row of a list as the form it stands for. */
final class ImportForm {
    private static final List<ImportColumn> OF_SUSPECTS =
            List.of(
                    ImportColumn.SUSPECT_KIND,
                    ImportColumn.SUSPECT_NAME,
                    ImportColumn.SUSPECT_IDENTIFIER,
                    ImportColumn.SUSPECT_IDENTITY);
    private static final List<ImportColumn> OF_RIGHTS =
            List.of(
                    ImportColumn.RIGHT_TYPE,
                    ImportColumn.RIGHT_NUMBER,
                    ImportColumn.RIGHT_NAME,
                    ImportColumn.RIGHT_CLASS);
    private static final List<ImportColumn> OF_ORIGIN =
            List.of(
                    ImportColumn.ORIGIN_BODY,
                    ImportColumn.ORIGIN_PAPER_NUMBER,
                    ImportColumn.ORIGIN_PAPER_DAY,
                    ImportColumn.ORIGIN_DETAIL);
    private static final List<ImportColumn> OF_INFORMANT =
            List.of(
                    ImportColumn.INFORMANT_NAME,
                    ImportColumn.INFORMANT_PHONE,
                    ImportColumn.INFORMANT_ADDRESS,
                    ImportColumn.INFORMANT_ID_NUMBER,
                    ImportColumn.INFORMANT_ANONYMOUS);

    private static final List<ImportColumn> OF_PAUSES =
            List.of(
                    ImportColumn.PAUSE_GROUND,
                    ImportColumn.PAUSE_PAPER,
                    ImportColumn.PAUSE_FROM,
                    ImportColumn.PAUSE_CLOSING_PAPER,
                    ImportColumn.PAUSE_TO);

    private static final int LONGEST_NUMBER = 100;

    // One cell names all officers.
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s、,，;；/]+");

    // May begin with zeros.
    private static final Set<ImportColumn> DIGIT_BY_DIGIT =
            Set.of(
                    ImportColumn.SUSPECT_IDENTIFIER,
                    ImportColumn.SUSPECT_IDENTITY,
                    ImportColumn.RIGHT_NUMBER,
                    ImportColumn.INFORMANT_PHONE,
                    ImportColumn.INFORMANT_ID_NUMBER,
                    ImportColumn.FORMER_NUMBER);

    private final SheetLine row;
    private final ImportLayout layout;
    private final ImportWords words;
    private final List<Integer> suspects;
    private final List<Integer> rights;
    private final List<Integer> pauses;

    ImportForm(SheetLine row, ImportLayout layout, ImportWords words) {
        this.row = row;
        this.layout = layout;
        this.words = words;
        this.suspects = ordinals(OF_SUSPECTS);
        this.rights = ordinals(OF_RIGHTS);
        this.pauses = ordinals(OF_PAUSES);
    }

    /**
     * The form, checked as one that an officer has typed.
     *
     * @throws RefusedException at the first cell that is no such field; particular {@code column}
     *     or {@code pointer} says where
     */
    Registration checked() {
        if (layout.hasMore(row)) {
            throw new RefusedException(SheetRefusal.SHEET_CELL_WITHOUT_HEADING);
        }
        return new RegistrationRequest(
                        present("/title", text(ImportColumn.TITLE)),
                        present("/content", text(ImportColumn.CONTENT)),
                        present("/source", one(LeadSource.class, ImportColumn.SOURCE, 1)),
                        origin(),
                        present("/breach", one(BreachType.class, ImportColumn.BREACH, 1)),
                        present("/placeOfAct", word(ImportColumn.PLACE_OF_ACT, 1)),
                        word(ImportColumn.PLACE_OF_BUSINESS, 1),
                        day(ImportColumn.ACT_FROM),
                        day(ImportColumn.ACT_TO),
                        yes(ImportColumn.CONTINUING),
                        present("/foundOn", day(ImportColumn.FOUND_ON)),
                        suspects.stream().map(this::suspect).toList(),
                        rights.stream().map(this::right).toList(),
                        informant())
                .checked();
    }

    /**
     * How far the matter had come.
     *
     * @throws RefusedException as {@link #checked()} does
     */
    CourseSaid course() {
        @Nullable String officers = text(ImportColumn.OFFICERS);
        List<Pause> said = new ArrayList<>();
        for (int ordinal : pauses) {
            said.add(pause("/pauses/" + said.size(), ordinal));
        }
        return new CourseSaid(
                Fields.text("/formerNumber", text(ImportColumn.FORMER_NUMBER), LONGEST_NUMBER),
                officers == null
                        ? List.of()
                        : BETWEEN_NAMES
                                .splitAsStream(officers)
                                .filter(name -> !name.isEmpty())
                                .toList(),
                day(ImportColumn.EXTENDED_ON),
                said,
                day(ImportColumn.FILED_ON));
    }

    // Its last day and the paper that says so belong together.
    private Pause pause(String place, int ordinal) {
        @Nullable LocalDate to = day(ImportColumn.PAUSE_TO, ordinal);
        @Nullable String closing = text(ImportColumn.PAUSE_CLOSING_PAPER, ordinal);
        boolean ended = to != null || closing != null;
        return new Pause(
                present(
                        place + "/ground",
                        one(PauseGround.class, ImportColumn.PAUSE_GROUND, ordinal)),
                paper(place + "/paper", text(ImportColumn.PAUSE_PAPER, ordinal)),
                present(place + "/from", day(ImportColumn.PAUSE_FROM, ordinal)),
                ended ? paper(place + "/closingPaper", closing) : null,
                ended ? present(place + "/to", to) : null);
    }

    private static Paper paper(String place, @Nullable String number) {
        return new Paper(Fields.text(place, number, LONGEST_NUMBER), null, null);
    }

    /** The heading of the column that a refusal is about; null if it is about the whole row. */
    @Nullable String column(Map<String, String> particulars) {
        @Nullable String column = particulars.get("column");
        @Nullable String pointer = particulars.get("pointer");
        if (column != null || pointer == null) {
            return column;
        }
        return layout.heading(
                pointer, Map.of("suspects", suspects, "rights", rights, "pauses", pauses));
    }

    private @Nullable OriginRequest origin() {
        return isBlank(OF_ORIGIN, 1)
                ? null
                : new OriginRequest(
                        text(ImportColumn.ORIGIN_BODY),
                        text(ImportColumn.ORIGIN_PAPER_NUMBER),
                        day(ImportColumn.ORIGIN_PAPER_DAY),
                        text(ImportColumn.ORIGIN_DETAIL));
    }

    private @Nullable InformantRequest informant() {
        return isBlank(OF_INFORMANT, 1)
                ? null
                : new InformantRequest(
                        text(ImportColumn.INFORMANT_NAME),
                        text(ImportColumn.INFORMANT_PHONE),
                        text(ImportColumn.INFORMANT_ADDRESS),
                        text(ImportColumn.INFORMANT_ID_NUMBER),
                        yes(ImportColumn.INFORMANT_ANONYMOUS));
    }

    private SuspectRequest suspect(int ordinal) {
        String place = "/suspects/" + suspects.indexOf(ordinal);
        return new SuspectRequest(
                present(place + "/kind", one(PartyKind.class, ImportColumn.SUSPECT_KIND, ordinal)),
                present(place + "/name", text(ImportColumn.SUSPECT_NAME, ordinal)),
                text(ImportColumn.SUSPECT_IDENTIFIER, ordinal),
                text(ImportColumn.SUSPECT_IDENTITY, ordinal));
    }

    private RightRequest right(int ordinal) {
        String place = "/rights/" + rights.indexOf(ordinal);
        return new RightRequest(
                present(place + "/type", one(RightType.class, ImportColumn.RIGHT_TYPE, ordinal)),
                text(ImportColumn.RIGHT_NUMBER, ordinal),
                present(place + "/name", text(ImportColumn.RIGHT_NAME, ordinal)),
                trademarkClass(ordinal));
    }

    private @Nullable Integer trademarkClass(int ordinal) {
        Place place = new Place(ImportColumn.RIGHT_CLASS, ordinal);
        @Nullable String written = Cells.text(layout.cell(row, place), layout.heading(place));
        if (written == null) {
            return null;
        }
        if (!written.matches("\\d{1,2}")) {
            throw Cells.refused(SheetRefusal.SHEET_WORD_UNKNOWN, layout.heading(place));
        }
        return Integer.valueOf(written);
    }

    private @Nullable String text(ImportColumn column) {
        return text(column, 1);
    }

    private @Nullable String text(ImportColumn column, int ordinal) {
        Place place = new Place(column, ordinal);
        SheetCell cell = layout.cell(row, place);
        return DIGIT_BY_DIGIT.contains(column)
                ? Cells.written(cell, layout.heading(place))
                : Cells.text(cell, layout.heading(place));
    }

    private @Nullable LocalDate day(ImportColumn column) {
        return day(column, 1);
    }

    private @Nullable LocalDate day(ImportColumn column, int ordinal) {
        Place place = new Place(column, ordinal);
        return Cells.day(layout.cell(row, place), layout.heading(place));
    }

    private @Nullable Boolean yes(ImportColumn column) {
        @Nullable String word = word(column, 1);
        return word == null ? null : Boolean.valueOf(word);
    }

    private <E extends Enum<E>> @Nullable E one(Class<E> type, ImportColumn column, int ordinal) {
        @Nullable String word = word(column, ordinal);
        return word == null ? null : Enum.valueOf(type, word);
    }

    private @Nullable String word(ImportColumn column, int ordinal) {
        @Nullable String written = text(column, ordinal);
        if (written == null) {
            return null;
        }
        Optional<String> value = words.value(column, written);
        return value.orElseThrow(
                () ->
                        Cells.refused(
                                SheetRefusal.SHEET_WORD_UNKNOWN,
                                layout.heading(new Place(column, ordinal))));
    }

    private List<Integer> ordinals(List<ImportColumn> columns) {
        return IntStream.rangeClosed(1, ImportColumn.MOST_ORDINALS)
                .filter(ordinal -> !isBlank(columns, ordinal))
                .boxed()
                .toList();
    }

    private boolean isBlank(List<ImportColumn> columns, int ordinal) {
        return columns.stream()
                .map(column -> layout.cell(row, new Place(column, ordinal)))
                .allMatch(SheetCell::isBlank);
    }
}
