package org.lianban.casework.dispute;

import java.util.List;
import org.lianban.casework.dispute.DisputeView.ActionLine;

/**
 * A matter's disputes, oldest first, and whether the caller may raise one.
 *
 * @param matterVersion grows with every fact about the matter
 */
public record DisputesView(
        String matterId, long matterVersion, List<DisputeView> items, List<ActionLine> actions) {}
