package org.lianban.casework.jointhandling;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianban.casework.jointhandling.JointHandlingView.ActionLine;

/** A matter's joint handlings, oldest first. */
@Schema(name = "JointHandlingsOfMatter")
public record JointHandlingsView(
        String matterId, List<JointHandlingView> items, List<ActionLine> actions) {
    public JointHandlingsView {
        items = List.copyOf(items);
        actions = List.copyOf(actions);
    }
}
