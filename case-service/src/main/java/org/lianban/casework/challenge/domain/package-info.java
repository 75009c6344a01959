/**
 * Challenges.
 *
 * <pre>
 * – → (challenge) IN FORCE → twenty-four hours → OVER
 *         └ (review) → JUSTIFIED | NOT_JUSTIFIED, once, whether it is over or not
 * </pre>
 */
@NullMarked
package org.lianban.casework.challenge.domain;

import org.jspecify.annotations.NullMarked;
