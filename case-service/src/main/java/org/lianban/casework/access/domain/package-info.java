/** Who may see a matter, and why (decision 13 of the domain paper). */
@NullMarked
package org.lianban.casework.access.domain;

import org.jspecify.annotations.NullMarked;
