/** Exhibits (证物) as other rooms' rules look at them. */
@NullMarked
package org.lianban.casework.exhibit.domain;

import org.jspecify.annotations.NullMarked;
