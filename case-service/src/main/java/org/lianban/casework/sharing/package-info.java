/**
 * Sharing a matter with other offices (信息共享), without handing it over: offered by the office that
 * writes it, seen once its conditions are accepted, recalled at any time; and requests to see a
 * matter of another office (申请查阅).
 *
 * <p>The rules stand in {@code domain}. What an office sees is written by orders to {@code access};
 * nothing is computed while somebody reads. Shares are never deleted. Nobody orders of this room;
 * {@link org.lianban.casework.sharing.Shares} answers the reading room. See decisions/0042.
 */
@NullMarked
package org.lianban.casework.sharing;

import org.jspecify.annotations.NullMarked;
