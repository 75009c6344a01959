package org.lianban.evidence.item.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.OfficeId;

/** The handling office's word on evidence that another office collected (程序规定23). */
public record Recognition(Worth worth, OfficeId office, String reason, LocalDate on) {}
