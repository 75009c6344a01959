package org.lianban.evidence.item.domain;

import org.lianban.kernel.contract.OfficeId;

import java.time.LocalDate;

/** The handling office's word on evidence that another office collected (程序规定23). */
public record Recognition(Worth worth, OfficeId office, String reason, LocalDate on) {}
