package org.lianban.casework.office;

import java.util.List;
import org.lianban.casework.office.domain.Role;

/**
 * The people of an office for those who administer them.
 *
 * @param office whose people these are
 * @param offices for which the caller answers
 * @param roles that can be granted there
 * @param actions what may be begun without a person
 * @param waiting whether the caller is shown the accounts that wait
 * @param log whether the caller is shown what administrators did
 */
record PeopleView(
        String office,
        List<OfficeView> offices,
        List<Role> roles,
        List<EnrolmentView> items,
        List<EnrolmentView.PeopleAction> actions,
        boolean waiting,
        boolean log) {
    PeopleView {
        offices = List.copyOf(offices);
        roles = List.copyOf(roles);
        items = List.copyOf(items);
        actions = List.copyOf(actions);
    }
}
