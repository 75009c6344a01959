/** Tests of {@code supervision}. */
@NullMarked
package org.lianban.casework.supervision;

import org.jspecify.annotations.NullMarked;
