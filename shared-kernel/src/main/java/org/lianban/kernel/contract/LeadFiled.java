package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The agency head filed the case (立案, 程序规定19).
 *
 * @param lawChoice which law he applies, where the act was over before it changed (处罚法37): {@code
 *     AT_ACT} or {@code LIGHTER}; null where there was nothing to choose
 */
public record LeadFiled(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        LocalDate filedOn,
        @Nullable String lawChoice)
        implements CaseworkEvent {}
