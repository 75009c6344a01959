/** Sharing over HTTP, with real tables. */
@NullMarked
package org.lianban.casework.sharing;

import org.jspecify.annotations.NullMarked;
