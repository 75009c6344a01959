package org.lianban.evidence.item;

import java.util.List;

/** Who may be named as having collected an item. */
record CollectorList(List<EvidenceView.Collector> items) {
    CollectorList {
        items = List.copyOf(items);
    }
}
