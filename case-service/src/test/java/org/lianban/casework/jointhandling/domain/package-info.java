/** Tests of the rules of {@code jointhandling}. */
@NullMarked
package org.lianban.casework.jointhandling.domain;

import org.jspecify.annotations.NullMarked;
