package org.lianban.casework.office;

import java.util.List;

/** Accounts that signed in and belong to nobody here. */
record WaitingAccounts(List<WaitingAccountStore.WaitingAccount> items) {
    WaitingAccounts {
        items = List.copyOf(items);
    }
}
