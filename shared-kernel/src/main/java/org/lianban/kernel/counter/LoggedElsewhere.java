package org.lianban.kernel.counter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What this shows has its line already, from another operation; refusals have one of their own. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LoggedElsewhere {
    /** The operation that had to come before it. */
    String value();
}
