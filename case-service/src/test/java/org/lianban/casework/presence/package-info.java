/** Presence and looks over HTTP. */
@NullMarked
package org.lianban.casework.presence;

import org.jspecify.annotations.NullMarked;
