/**
 * Who the caller is and what the console may show him: person or agency, office, the legal day, the
 * places to go to and what may be begun there.
 *
 * <p>Nothing is decided or kept here; what may be begun is asked of the rules that will decide.
 */
@NullMarked
package org.lianban.casework.me;

import org.jspecify.annotations.NullMarked;
