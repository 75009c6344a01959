package org.lianban.casework.assistance.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.MatterId;

/** The asked office's own lead that came of what it found (程序规定45, 18). */
public record SpinOff(MatterId matter, LocalDate on) {}
