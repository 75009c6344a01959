/**
 * How the gateway says no, and the page behind every problem's {@code type}.
 *
 * <p>Decides nothing: other rooms name the refusal, this one words it. {@link
 * org.lianban.gateway.problem.GatewayProblems} and {@link
 * org.lianban.gateway.problem.GatewayRefusal} may be used by the other rooms.
 */
@NullMarked
package org.lianban.gateway.problem;

import org.jspecify.annotations.NullMarked;
