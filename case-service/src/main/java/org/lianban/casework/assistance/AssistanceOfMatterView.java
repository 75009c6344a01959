package org.lianban.casework.assistance;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianban.casework.assistance.AssistanceView.ActionLine;

/** A matter's requests, oldest first: those asked for it, and those that it came of. */
@Schema(name = "AssistanceOfMatter")
public record AssistanceOfMatterView(
        String matterId, List<AssistanceView> items, List<ActionLine> actions) {
    public AssistanceOfMatterView {
        items = List.copyOf(items);
        actions = List.copyOf(actions);
    }
}
