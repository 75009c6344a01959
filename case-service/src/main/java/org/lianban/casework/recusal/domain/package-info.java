/**
 * Recusals.
 *
 * <pre>
 * – → (recuse) IN FORCE → (readmit) LIFTED; a new one may follow
 * </pre>
 */
@NullMarked
package org.lianban.casework.recusal.domain;

import org.jspecify.annotations.NullMarked;
