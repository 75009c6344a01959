package org.lianban.casework.transfer.domain;

import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.TransferId;

/**
 * The head of the writing office asks its superior to take the matter up, or to designate.
 *
 * @param reason the special reasons
 * @param list of the evidence, if any is to go along
 */
public record RequestTakingUp(
        TransferId id, String reason, FileContents contents, LetterId letter, LetterId list) {}
