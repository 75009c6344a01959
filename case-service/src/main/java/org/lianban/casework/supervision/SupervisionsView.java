package org.lianban.casework.supervision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianban.casework.supervision.SupervisionView.ActionLine;

/** A matter's supervisions, oldest first. */
@Schema(name = "SupervisionsOfMatter")
public record SupervisionsView(
        String matterId, List<SupervisionView> items, List<ActionLine> actions) {
    public SupervisionsView {
        items = List.copyOf(items);
        actions = List.copyOf(actions);
    }
}
