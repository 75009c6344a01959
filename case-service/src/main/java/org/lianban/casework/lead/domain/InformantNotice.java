package org.lianban.casework.lead.domain;

import java.time.LocalDate;

/** The informant was told which office is competent (投诉举报处理办法34). */
public record InformantNotice(LocalDate on, NoticeWay way) {}
