package org.lianban.casework.transfer.domain;

import java.util.List;
import org.lianban.kernel.contract.EvidenceId;

/**
 * What goes along with a file that no letter of transfer lists.
 *
 * @param evidence in the order of its list
 * @param goods what becomes of the goods of the open measures
 */
public record FileContents(List<EvidenceId> evidence, List<GoodsPlan> goods) {
    public FileContents {
        evidence = List.copyOf(evidence);
        goods = List.copyOf(goods);
    }
}
