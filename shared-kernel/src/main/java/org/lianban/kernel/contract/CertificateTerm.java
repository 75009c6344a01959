package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The days on which an enforcement certificate (执法证) is valid, both included; never its number. */
public record CertificateTerm(LocalDate validFrom, LocalDate validTo) {}
