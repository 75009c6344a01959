/** Who the caller is, over HTTP. */
@NullMarked
package org.lianban.casework.me;

import org.jspecify.annotations.NullMarked;
