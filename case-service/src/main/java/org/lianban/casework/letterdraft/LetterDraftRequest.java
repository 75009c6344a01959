package org.lianban.casework.letterdraft;

import static org.lianban.casework.party.PlainTexts.line;
import static org.lianban.casework.party.PlainTexts.optionalText;
import static org.lianban.casework.party.PlainTexts.text;
import static org.lianban.kernel.counter.Fields.list;
import static org.lianban.kernel.counter.Fields.present;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterColumn;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Return;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Withdraw;
import org.lianban.casework.letterdraft.domain.LetterDraftRefusal;
import org.lianban.casework.letterdraft.domain.LetterText;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Bodies of the commands as they come in. Letters are read by many: no identity number in them. */
final class LetterDraftRequest {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_LINES = 4000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_CELL = 1000;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_ITEMS = 200;
    private static final int MOST_FIELDS = 60;
    private static final int MOST_ADDRESSEES = 30;

    private LetterDraftRequest() {}

    /**
     * @param kind one of those that may be drafted; of a revision it may be left out
     * @param addressees offices, of a letter to offices alone
     * @param refersTo the letter that it follows; its title and number are filled in
     * @param fields what it says by the names of the kind's fields; need not be whole yet; several
     *     things may come as a list
     * @param items the lines of its list by the names of the kind's columns
     */
    @Schema(
            name = "LetterDraftBody",
            examples =
                    """
                    {"kind": "PRODUCTION_NOTICE",
                     "fields": {"addressedTo": "某公司(演示)", "caseTitle": "某商标侵权案(演示)",
                                "matters": "进货票据\\n销售台账", "dueOn": "2026-08-08"}}""")
    record DraftBody(
            @Nullable LetterKind kind,
            @Nullable List<String> addressees,
            @Nullable UUID refersTo,
            @JsonDeserialize(contentUsing = WrittenField.class)
                    @Nullable Map<String, String> fields,
            @Nullable List<Map<String, String>> items) {
        LetterKind begun() {
            return present("/kind", kind);
        }

        LetterText checked(LetterKind of) {
            if (kind != null && kind != of) {
                throw malformed("/kind");
            }
            return new LetterText(
                    offices(),
                    refersTo == null ? null : new LetterId(refersTo),
                    fields == null ? Map.of() : LetterDraftRequest.fields(of, fields),
                    LetterDraftRequest.items(of, list("/items", items, MOST_ITEMS)));
        }

        private List<OfficeId> offices() {
            return list("/addressees", addressees, MOST_ADDRESSEES).stream()
                    .map(office -> line("/addressees", office, LONGEST_LINE))
                    .map(LetterDraftRequest::office)
                    .distinct()
                    .toList();
        }
    }

    /** What is to be mended. */
    @Schema(name = "LetterDraftReturn")
    record ReturnBody(String reason) {
        Return checked() {
            return new Return(text("/reason", reason, LONGEST_REASON));
        }
    }

    @Schema(name = "LetterDraftWithdrawal")
    record WithdrawalBody(@Nullable String reason) {
        Withdraw checked() {
            return new Withdraw(optionalText("/reason", reason, LONGEST_REASON));
        }
    }

    private static Map<String, String> fields(LetterKind kind, Map<String, String> said) {
        if (said.size() > MOST_FIELDS) {
            throw malformed("/fields");
        }
        Map<String, String> checked = new HashMap<>();
        said.forEach(
                (key, value) -> {
                    String pointer = "/fields/" + escaped(key);
                    LetterField field =
                            kind.form()
                                    .fields()
                                    .filter(one -> one.key().equals(key))
                                    .findFirst()
                                    .orElseThrow(() -> unknown(pointer));
                    field(pointer, field, value).ifPresent(text -> checked.put(key, text));
                });
        return checked;
    }

    private static Optional<String> field(
            String pointer, LetterField field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (field.sort()) {
                    case LINE, DAY, MOMENT -> line(pointer, value, LONGEST_LINE);
                    case LINES -> text(pointer, plain(value), LONGEST_LINES);
                    case TEXT -> text(pointer, plain(value), LONGEST_TEXT);
                });
    }

    private static List<LetterItem> items(LetterKind kind, List<Map<String, String>> said) {
        List<LetterItem> items = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Map<String, String> line = item(kind, "/items/" + i, said.get(i));
            // An empty line of the form is none of the list.
            if (line.values().stream().anyMatch(text -> !text.isEmpty())) {
                items.add(new LetterItem(line));
            }
        }
        return items;
    }

    private static Map<String, String> item(LetterKind kind, String at, Map<String, String> said) {
        List<LetterColumn> columns = kind.form().columns();
        for (String key : said.keySet()) {
            if (columns.stream().noneMatch(column -> column.key().equals(key))) {
                throw unknown(at + "/" + escaped(key));
            }
        }
        Map<String, String> checked = new HashMap<>();
        for (LetterColumn column : columns) {
            @Nullable String value = said.get(column.key());
            @Nullable String text =
                    value == null
                            ? null
                            : optionalText(at + "/" + column.key(), plain(value), LONGEST_CELL);
            checked.put(column.key(), text == null ? "" : text);
        }
        return checked;
    }

    private static OfficeId office(String id) {
        try {
            return OfficeId.of(id);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    LetterDraftRefusal.OFFICE_UNKNOWN, Map.of("pointer", "/addressees"));
        }
    }

    // Lines end as they do here, whoever typed them.
    private static String plain(String value) {
        return value.replace("\r\n", "\n");
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static RefusedException unknown(String pointer) {
        return new RefusedException(
                LetterDraftRefusal.LETTER_FIELD_UNKNOWN, Map.of("pointer", pointer));
    }

    private static RefusedException malformed(String pointer) {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
    }
}
