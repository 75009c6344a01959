/** Tests of the rules of {@code assistance}. */
@NullMarked
package org.lianban.casework.assistance.domain;

import org.jspecify.annotations.NullMarked;
