package org.lianban.casework.letterdraft.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * What a draft says so far; it need not be whole before it is submitted.
 *
 * @param addressees of a letter to offices
 * @param refersTo the letter that it follows, if any
 * @param fields by the names of {@link LetterField}; what is blank is left out
 * @param items every column of each line, empty where there is nothing to say
 */
public record LetterText(
        List<OfficeId> addressees,
        @Nullable LetterId refersTo,
        Map<String, String> fields,
        List<LetterItem> items) {
    public LetterText {
        addressees = List.copyOf(addressees);
        fields = Map.copyOf(fields);
        items = List.copyOf(items);
    }

    /** Empty if it is not filled in. */
    String field(LetterField field) {
        return fields.getOrDefault(field.key(), "");
    }

    boolean says(LetterField field) {
        return fields.containsKey(field.key());
    }
}
