package org.lianban.kernel.counter;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A reason why something is refused. Implemented by enums, one per room; the constant's name is the
 * stable code. Status, legal basis and texts stand in the room's {@code problems*} resources.
 */
public interface Refusal {
    /** Between the words of {@link #anyOf}. */
    String OR = " / ";

    /** The stable code, {@code TRANSFER_ONWARD_PROHIBITED}. */
    String name();

    /**
     * The particulars of a refusal that is about several places of a request at once.
     *
     * @param pointers RFC 6901; no member of ours has a line break in its name
     */
    static Map<String, String> at(List<String> pointers) {
        return Map.of("pointer", String.join("\n", pointers));
    }

    /**
     * Words of ours as one particular, of which any one would do; the sentence says them with an
     * "or" between the last two.
     */
    static String anyOf(Collection<String> words) {
        return String.join(OR, words);
    }

    /** The places that particulars name by {@code pointer}, one or several. */
    static List<String> places(Map<String, String> particulars) {
        String pointers = particulars.get("pointer");
        return pointers == null ? List.of() : List.of(pointers.split("\n", -1));
    }
}
