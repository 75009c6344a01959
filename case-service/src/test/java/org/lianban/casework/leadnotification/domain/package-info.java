/** Tests of the rules of {@code leadnotification}. */
@NullMarked
package org.lianban.casework.leadnotification.domain;

import org.jspecify.annotations.NullMarked;
