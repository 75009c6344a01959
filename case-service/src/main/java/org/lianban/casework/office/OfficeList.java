package org.lianban.casework.office;

import java.util.List;

/** All offices. */
record OfficeList(List<OfficeView> items) {
    OfficeList {
        items = List.copyOf(items);
    }
}
