package org.lianban.kernel.contract;

/**
 * A person may take no part in the matter (回避, 处罚法43): his office's head decided so, and he sees it
 * no longer.
 *
 * @param officeId the person's, whose head decided
 * @param ground OWN_REQUEST, PARTY_REQUEST or FOUND
 */
public record PersonRecused(MatterId matterId, OfficeId officeId, PersonId personId, String ground)
        implements CaseworkEvent {}
