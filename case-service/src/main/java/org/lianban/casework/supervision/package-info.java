/**
 * Listed supervision (挂牌督办): a superior orders by letter what an office below it has to do in a
 * matter, by when, and how often to report; it is told, demands more, reminds, and takes the matter
 * off its list.
 *
 * <p>The rules stand in {@code domain}. Whoever sees the matter reads its supervisions: nobody is
 * given sight by one. Nobody orders of this room; {@link
 * org.lianban.casework.supervision.Supervisions} answers others. See decisions/0061.
 */
@NullMarked
package org.lianban.casework.supervision;

import org.jspecify.annotations.NullMarked;
