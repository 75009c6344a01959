package org.lianban.casework.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.DocumentMark;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.access.domain.SecretGround;

/**
 * That a document is secret (限制内容), beside it in a list.
 *
 * @param words which law, if it is another one
 * @param withheld nothing that the document says is shown to the reader
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SecretLabel")
public record SecretLabel(SecretGround ground, @Nullable String words, boolean withheld) {
    /** Null if it is not secret. */
    public static @Nullable SecretLabel of(DocumentMarks marks, UUID document) {
        DocumentMark mark = marks.of(document);
        return mark == null ? null : new SecretLabel(mark.ground(), mark.words(), mark.withheld());
    }
}
