package org.lianban.casework.casefile.domain;

import java.time.LocalDate;

/** 调查终结报告: what the officers found. */
public record Report(LocalDate on, String findings) {}
