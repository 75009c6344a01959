/**
 * The register of bodies outside the system (系统外单位名录): market bureaus of other places and those
 * above them, to which a matter can only go on paper.
 *
 * <p>A body is entered, corrected and ended by a liaison or a security administrator, never
 * deleted; every entry stays as it was said. It has the offices' kind of id, a number of the
 * register, so that facts and letters name both alike; nobody signs in for it. The tree of offices
 * knows it through {@link org.lianban.casework.office.Outsiders}.
 */
@NullMarked
package org.lianban.casework.outsidebody;

import org.jspecify.annotations.NullMarked;
