/**
 * Restrictions.
 *
 * <pre>
 * – → (restrict) IN FORCE → (change) IN FORCE → (lift) LIFTED; a new one may follow
 * </pre>
 */
@NullMarked
package org.lianban.casework.restriction.domain;

import org.jspecify.annotations.NullMarked;
