package org.lianban.kernel.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member of a fact that stands in no timeline, notice or feed: what somebody wrote to those
 * who decide or review, and whom a restriction names. It is read on its own page by those whom that
 * page serves.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Untold {}
