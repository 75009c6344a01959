/**
 * Which office is competent for an act, and by which article; who stands above two offices.
 *
 * <p>Candidates are proposals with their reasons: officers decide, this room never moves a matter.
 */
@NullMarked
package org.lianban.casework.jurisdiction.domain;

import org.jspecify.annotations.NullMarked;
