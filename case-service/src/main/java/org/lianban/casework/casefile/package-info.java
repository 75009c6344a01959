/**
 * Filed cases (案件): investigated, ordered to stop, decided without a penalty or terminated, closed.
 *
 * <p>A file begins with the filing of a lead; it takes the orders that the matter room names for
 * that, so that leads need not know it. Other rooms come in by {@link
 * org.lianban.casework.casefile.Casefiles} only.
 */
@NullMarked
package org.lianban.casework.casefile;

import org.jspecify.annotations.NullMarked;
