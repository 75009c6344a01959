package org.lianban.casework.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.lianban.casework.access.Grants;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** What every request about a letter's delivery has in common: caller, letter, sight, answer. */
@ApplicationScoped
class DeliveryCounter {
    private final Callers callers;
    private final Grants grants;
    private final Letters letters;
    private final Problems problems;

    DeliveryCounter(Callers callers, Grants grants, Letters letters, Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.letters = letters;
        this.problems = problems;
    }

    /** Who asks about which letter; he sees its matter. */
    record Asked(Caller caller, LetterId letter) {}

    /** Hidden, unknown and unreadable letters are the same 404; a secret one is refused as such. */
    Asked asked(String letterId) {
        Caller caller = callers.person();
        LetterId id = id(letterId, LetterId::of);
        IssuedLetter letter =
                letters.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        grants.requireSight(caller, letter.matter());
        grants.requireShown(caller, letter.matter(), id.value());
        return new Asked(caller, id);
    }

    <T> Response answer(Ruling<T> ruling, Function<T, Response> view) {
        return switch (ruling) {
            case Ruling.Made<T> made -> view.apply(made.next());
            case Ruling.Refused<T> refused -> problems.of(refused);
        };
    }

    /** What is no id names nothing. */
    static <T> T id(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
