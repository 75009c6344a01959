/**
 * Measures on goods (先行登记保存、查封、扣押): proposed, approved, taken, extended, released, disposed of
 * early, and preservations that lapse by themselves.
 *
 * <p>Other rooms do not know this one, but for the reading room: what is held they read from the
 * matter, which counts it. {@link org.lianban.casework.measure.Measures} is the only door.
 */
@NullMarked
package org.lianban.casework.measure;

import org.jspecify.annotations.NullMarked;
