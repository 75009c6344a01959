package org.lianban.casework.transfer;

import org.lianban.casework.transfer.domain.Transfer;

/** A transfer with the version that its readers know it by. */
record StoredTransfer(Transfer transfer, long version) {}
