/** Tests of the rules of {@code supervision}. */
@NullMarked
package org.lianban.casework.supervision.domain;

import org.jspecify.annotations.NullMarked;
