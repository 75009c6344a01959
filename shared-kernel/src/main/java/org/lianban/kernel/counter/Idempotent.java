package org.lianban.kernel.counter;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command that takes effect once per {@code Idempotency-Key}
 * (draft-ietf-httpapi-idempotency-key).
 *
 * <p>Put on every POST method of a resource. Opens the transaction; the stored answer is replayed
 * with {@code Idempotency-Replayed: true}. An answer of 400 or above rolls back and stores nothing.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
