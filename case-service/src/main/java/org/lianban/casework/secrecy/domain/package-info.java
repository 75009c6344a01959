/**
 * Marks of secret documents.
 *
 * <pre>
 * – → (mark) SECRET → (lift) LIFTED; a new one may follow
 * </pre>
 */
@NullMarked
package org.lianban.casework.secrecy.domain;

import org.jspecify.annotations.NullMarked;
