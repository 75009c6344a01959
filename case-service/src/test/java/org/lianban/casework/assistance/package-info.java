/** Tests of {@code assistance}. */
@NullMarked
package org.lianban.casework.assistance;

import org.jspecify.annotations.NullMarked;
