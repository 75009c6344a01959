/** The transfer machine walked in every state, by every office, and in long random lives. */
@NullMarked
package org.lianban.casework.transfer.domain;

import org.jspecify.annotations.NullMarked;
