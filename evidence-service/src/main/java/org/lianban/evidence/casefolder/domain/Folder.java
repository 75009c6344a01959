package org.lianban.evidence.casefolder.domain;

import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * A matter as told so far.
 *
 * @param standing OPEN, NEGOTIATING, IN_TRANSFER, URGENT_ONLY or ENDED
 * @param writes the office that handles it now
 * @param epoch how often that has changed
 */
public record Folder(MatterId matter, String title, String standing, OfficeId writes, long epoch) {}
