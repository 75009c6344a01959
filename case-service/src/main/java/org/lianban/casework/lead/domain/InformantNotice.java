package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.OfficeId;

/**
 * The informant was told which office is competent (投诉举报处理办法34).
 *
 * @param competent the office he was told of
 */
public record InformantNotice(LocalDate on, NoticeWay way, OfficeId competent) {}
