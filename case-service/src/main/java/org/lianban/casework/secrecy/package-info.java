/**
 * 限制内容: whoever handles a matter marks a letter or an item of evidence of it as secret, and a head
 * lifts that again. An append-only log of both.
 *
 * <p>What a mark closes is not closed here: {@code access} says of each document whether it is kept
 * from a reader ({@code Grants.marks}), and every room that shows a letter or an item asks there.
 * evidence-service hears it by facts. State secrets have no mark: they may not be here at all. See
 * decision 0051.
 */
@NullMarked
package org.lianban.casework.secrecy;

import org.jspecify.annotations.NullMarked;
