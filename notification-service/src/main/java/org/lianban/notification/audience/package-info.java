/**
 * Who is told of what: the rules, and what of earlier facts they must know – a matter's offices,
 * officers, numbers, transfers, and who may see it.
 *
 * <p>Records and answers; plans and sends nothing. The readers of a matter are those of
 * case-service's latest fact: what other services say of them may be older. {@code audience_sees}
 * in the database is law 8 for every question of this service.
 *
 * <p>In: {@link org.lianban.notification.audience.Audiences}.
 */
@NullMarked
package org.lianban.notification.audience;

import org.jspecify.annotations.NullMarked;
