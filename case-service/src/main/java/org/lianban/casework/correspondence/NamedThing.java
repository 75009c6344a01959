package org.lianban.casework.correspondence;

import java.util.function.Function;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Ids as they stand in an address. */
public final class NamedThing {
    private NamedThing() {}

    /** What is no id names nothing: the same 404 as an unknown one. */
    public static <T> T id(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
