/** Tests of {@code leadnotification}. */
@NullMarked
package org.lianban.casework.leadnotification;

import org.jspecify.annotations.NullMarked;
