/**
 * Which files are taken in: names, lengths, types.
 *
 * <pre>
 *   create ──▶ OPEN ──bytes──▶ RECEIVED ──complete──▶ COMPLETED
 *               │ ▲ └─broken─┘    │
 *               └─┴── abort, time ┴──▶ ABORTED
 * </pre>
 */
@NullMarked
package org.lianban.evidence.intake.domain;

import org.jspecify.annotations.NullMarked;
