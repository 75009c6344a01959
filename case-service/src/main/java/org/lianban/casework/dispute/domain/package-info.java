/**
 * The law of a jurisdiction dispute (管辖权争议) before any transfer: who negotiates, until when, and
 * what follows (程序规定12, 13).
 *
 * <pre>
 * Raised → Negotiating → Agreed                  (minutes; a transfer is drafted if the other is competent)
 *   │           └──────→ ReportedUp              (designation, in the room of transfers)
 *   ├──────────────────→ ReportedUp
 *   └→ Dropped
 * </pre>
 *
 * <p>Seven working days from the raising (DL-03) and nothing lapses with them: who finds no
 * agreement reports, at any time. The superior may designate of its own accord.
 */
@NullMarked
package org.lianban.casework.dispute.domain;

import org.jspecify.annotations.NullMarked;
