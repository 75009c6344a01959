package org.lianban.evidence.item.domain;

import java.util.List;
import java.util.Set;
import org.lianban.kernel.contract.PersonId;

/**
 * What is known of those who are said to have collected an item (程序规定22, 23).
 *
 * @param officers those of them who are officers of the office that takes it in
 * @param uncertified what those are called who held no certificate on the day of the collection
 */
public record Collectors(Set<PersonId> officers, List<String> uncertified) {
    public Collectors {
        officers = Set.copyOf(officers);
        uncertified = List.copyOf(uncertified);
    }
}
