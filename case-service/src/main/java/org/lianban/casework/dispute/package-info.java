/**
 * Jurisdiction disputes (管辖权争议) before any transfer: raised by the office that writes a matter,
 * negotiated with another, agreed in minutes or reported to the common superior (程序规定13).
 *
 * <p>The rules stand in {@code domain}. The matter stays with its office all the while; what
 * follows from an agreement or a report is ordered of {@code transfer}. What was said is kept as it
 * was said. Nobody orders of this room; {@link org.lianban.casework.dispute.Disputes} answers the
 * reading room. See decisions/0041.
 */
@NullMarked
package org.lianban.casework.dispute;

import org.jspecify.annotations.NullMarked;
