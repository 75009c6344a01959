package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office that is shown one item of evidence; twice, if a share names the item to an office that
 * is shown it anyway, each until its own last day.
 *
 * @param named by a share that names the item: it reads it whether it sees the matter or not
 * @param until the last day, in Shanghai; null if it has none
 */
public record EvidenceReader(OfficeId officeId, boolean named, @Nullable LocalDate until) {}
