package org.lianban.casework.assistance;

import java.time.LocalDate;
import org.lianban.casework.assistance.domain.AssistanceRequest;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;

/**
 * Who does something about a request, and when; its matter is locked.
 *
 * @param on the day by the legal clock
 */
record AssistanceScene(AssistanceRequest request, MatterFile matter, Caller caller, LocalDate on) {}
