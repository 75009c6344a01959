/** The law of proposals, state by state. */
@NullMarked
package org.lianban.casework.proposal.domain;

import org.jspecify.annotations.NullMarked;
