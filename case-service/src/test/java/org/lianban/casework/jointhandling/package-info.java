/** Tests of {@code jointhandling}. */
@NullMarked
package org.lianban.casework.jointhandling;

import org.jspecify.annotations.NullMarked;
