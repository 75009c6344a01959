package org.lianban.kernel.counter;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens the transaction, carries the command out in it and keeps the answer in it: after a crash
 * either both are there or neither, and the same key may be sent again.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // before @Transactional, which then joins
class IdempotentInterceptor {
    private final TransactionManager transactions;
    private final StoredAnswers answers;
    private final TokenSubject subject;
    private final CurrentVertxRequest current;
    private final List<ReplayGuard> guards;

    IdempotentInterceptor(
            TransactionManager transactions,
            StoredAnswers answers,
            TokenSubject subject,
            CurrentVertxRequest current,
            @All List<ReplayGuard> guards) {
        this.transactions = transactions;
        this.answers = answers;
        this.subject = subject;
        this.current = current;
        this.guards = guards;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        HttpServerRequest request = current.getCurrent().request();
        IdempotencyKey key = IdempotencyKey.of(request.headers().getAll(IdempotencyKey.HEADER));
        AnsweredTable.Asked asked =
                new AnsweredTable.Asked(subject.bearer().key(), operation(invocation), key.value());
        String fingerprint =
                answers.fingerprint(request.uri(), request.getHeader("If-Match"), said(invocation));
        transactions.begin();
        try {
            Response answer = answers.storedOrClaimed(asked, fingerprint);
            if (answer != null) {
                String body = answer.getEntity() instanceof String text ? text : null;
                guards.forEach(guard -> guard.mayBeToldAgain(body));
            } else {
                answer = response(invocation.proceed());
                if (answer.getStatus() >= 400) {
                    return answer;
                }
                answers.keep(asked, fingerprint, answer);
            }
            // A transaction that can only roll back says so here: no success without its effect.
            transactions.commit();
            return answer;
        } finally {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactions.rollback();
            }
        }
    }

    private static Response response(@Nullable Object answer) {
        return switch (answer) {
            case null -> Response.noContent().build();
            case Response response -> response;
            case Object entity -> Response.ok(entity).build();
        };
    }

    private static String operation(InvocationContext invocation) {
        return invocation.getMethod().getDeclaringClass().getName()
                + "#"
                + invocation.getMethod().getName();
    }

    // Path, query and headers are in the fingerprint already, as they came.
    private static List<Object> said(InvocationContext invocation) {
        List<Object> said = new ArrayList<>();
        for (Object argument : invocation.getParameters()) {
            if (argument != null && !isOfTheFramework(argument)) {
                said.add(argument);
            }
        }
        return said;
    }

    private static boolean isOfTheFramework(Object argument) {
        return argument instanceof jakarta.ws.rs.core.UriInfo
                || argument instanceof jakarta.ws.rs.core.HttpHeaders
                || argument instanceof jakarta.ws.rs.core.SecurityContext
                || argument instanceof jakarta.ws.rs.core.Request
                || argument instanceof HttpServerRequest
                || argument instanceof io.vertx.ext.web.RoutingContext;
    }
}
