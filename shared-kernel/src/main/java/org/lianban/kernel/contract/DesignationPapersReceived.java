package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The superior received the papers; its seven working days run (程序规定16). */
public record DesignationPapersReceived(
        MatterId matterId, TransferId transferId, OfficeId superior, LocalDate receivedOn)
        implements CaseworkEvent {}
