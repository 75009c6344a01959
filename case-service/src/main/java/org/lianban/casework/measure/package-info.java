/**
 * Measures on goods (先行登记保存、查封、扣押): proposed, approved, taken, extended, released, disposed of
 * early, and preservations that lapse by themselves.
 *
 * <p>What is held other rooms read from the matter, which counts it. Only the reading room and the
 * transfers know this one: goods go along with a matter, and then the measure is the new office's.
 * {@link org.lianban.casework.measure.Measures} is the door that is asked.
 */
@NullMarked
package org.lianban.casework.measure;

import org.jspecify.annotations.NullMarked;
