package org.lianban.kernel.counter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stands in the log of readings as this, whether the request names a matter or not. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LoggedAs {
    /** What it is if it succeeds. */
    ReadingOutcome value();
}
