package org.lianban.casework.recusal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Order;

/**
 * What the rules must know.
 *
 * @param person whom it is about
 * @param recused who is recused from the matter already
 * @param parting what other rooms must do once he is: names and turns
 */
public record RecusalSituation(
        MatterId matter,
        Caller caller,
        Person person,
        Set<PersonId> recused,
        List<Order> parting,
        LocalDate today) {
    public RecusalSituation {
        recused = Set.copyOf(recused);
        parting = List.copyOf(parting);
    }
}
