/** Comments over HTTP. */
@NullMarked
package org.lianban.casework.comment;

import org.jspecify.annotations.NullMarked;
