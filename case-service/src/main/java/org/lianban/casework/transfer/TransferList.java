package org.lianban.casework.transfer;

import java.util.List;
import org.lianban.casework.transfer.TransferView.ActionLine;

/** A matter's transfers, and whether the caller may draft one. */
public record TransferList(List<TransferView> items, List<ActionLine> actions) {}
