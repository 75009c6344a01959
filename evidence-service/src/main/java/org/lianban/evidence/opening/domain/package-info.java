/** Openings of items and the arithmetic of ranges. */
@NullMarked
package org.lianban.evidence.opening.domain;

import org.jspecify.annotations.NullMarked;
