package org.lianban.kernel.courier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.function.Supplier;

/** Does work in a JTA transaction of its own: what a projection writes by any means is in it. */
@ApplicationScoped
class OwnTransaction {
    private final TransactionManager transactions;

    OwnTransaction(TransactionManager transactions) {
        this.transactions = transactions;
    }

    /** Commits what the work did, or rolls it back and lets its failure through. */
    <T> T call(Supplier<T> work) {
        try {
            transactions.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new CourierFault("no transaction could be begun", e);
        }
        try {
            T result = work.get();
            transactions.commit();
            return result;
        } catch (RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException
                | SystemException e) {
            throw new CourierFault("the transaction did not commit", e);
        } finally {
            rollBackIfOpen();
        }
    }

    private void rollBackIfOpen() {
        try {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactions.rollback();
            }
        } catch (SystemException e) {
            throw new CourierFault("the transaction did not roll back", e);
        }
    }
}
