package org.lianban.kernel.counter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem document.
 *
 * @param type {@code /problems/} and the kebab case of the code: a page a person can open
 * @param title the sentence for the officer, in the language asked for
 * @param code the stable code
 * @param basis the articles the refusal rests on, if any, as they are cited
 * @param articles the same by their ids in the book of laws
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        @Nullable String basis,
        List<String> articles,
        List<Fault> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One faulty place in the request; {@code pointer} is an RFC 6901 JSON pointer. */
    public record Fault(String pointer, String message) {}
}
