/** What is said, state by state. */
@NullMarked
package org.lianban.casework.comment.domain;

import org.jspecify.annotations.NullMarked;
