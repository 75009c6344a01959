/** Long random lives on the rules in memory, and how the shortest that fails is found. */
@NullMarked
package org.lianban.casework.histories;

import org.jspecify.annotations.NullMarked;
