/**
 * Assistance (协查, 程序规定45): the office that writes a case asks another by letter for what lies
 * there; that office signs for it, names who does it, answers each item, and its head seals the
 * reply.
 *
 * <p>The rules stand in {@code domain}. The asked office sees its request, the letters that it was
 * written or wrote, and the evidence that it gathered for it, and nothing else of the matter: see
 * decisions/0057 and 0058. What it gathers is taken into the matter under a ticket of its own and
 * travels along with a reply as evidence travels under a transfer. Nobody orders of this room;
 * {@link org.lianban.casework.assistance.Assistances} answers others.
 */
@NullMarked
package org.lianban.casework.assistance;

import org.jspecify.annotations.NullMarked;
