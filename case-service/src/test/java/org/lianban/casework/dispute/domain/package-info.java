/** The law of a jurisdiction dispute, state by state. */
@NullMarked
package org.lianban.casework.dispute.domain;

import org.jspecify.annotations.NullMarked;
