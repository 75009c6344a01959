package org.lianban.casework.docket;

import java.util.List;

/** Who could write, from the first on. */
public record WriterList(List<WriterLine> items) {
    public WriterList {
        items = List.copyOf(items);
    }
}
