/** Proposals over HTTP. */
@NullMarked
package org.lianban.casework.proposal;

import org.jspecify.annotations.NullMarked;
