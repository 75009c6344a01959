/**
 * The rules of what is said about a matter (办案交流).
 *
 * <pre>
 * – → (say) STANDS → (correct) REPLACED, by a new one that STANDS
 *              └───→ (withdraw) WITHDRAWN
 * </pre>
 */
@NullMarked
package org.lianban.casework.comment.domain;

import org.jspecify.annotations.NullMarked;
