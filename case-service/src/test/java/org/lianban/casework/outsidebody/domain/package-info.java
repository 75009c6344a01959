/** The rules of the register, walked. */
@NullMarked
package org.lianban.casework.outsidebody.domain;

import org.jspecify.annotations.NullMarked;
