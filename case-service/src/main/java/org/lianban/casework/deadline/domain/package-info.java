/**
 * Time limits of the law: the working calendar, clocks with pauses and extensions, and their
 * arithmetic.
 */
@NullMarked
package org.lianban.casework.deadline.domain;

import org.jspecify.annotations.NullMarked;
