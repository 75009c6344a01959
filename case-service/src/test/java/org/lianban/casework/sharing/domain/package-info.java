/** The law of sharing, state by state. */
@NullMarked
package org.lianban.casework.sharing.domain;

import org.jspecify.annotations.NullMarked;
