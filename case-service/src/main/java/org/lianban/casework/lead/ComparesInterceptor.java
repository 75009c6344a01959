package org.lianban.casework.lead;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;

/**
 * Writes down the comparisons of a command that came to nothing, once its transaction is over: what
 * it wrote itself went with it, and whoever holds a connection must not wait for a second.
 */
@Compares
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50) // outside the transaction of @Idempotent
class ComparesInterceptor {
    private final Comparisons comparisons;

    ComparesInterceptor(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @AroundInvoke
    Object noting(InvocationContext invocation) throws Exception {
        boolean stands = false;
        try {
            Object answer = invocation.proceed();
            stands = answer instanceof Response response && response.getStatus() < 400;
            return answer;
        } finally {
            if (!stands) {
                comparisons.keep();
            }
        }
    }
}
