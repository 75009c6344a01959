/**
 * Parties and rights of a matter, kinds of rights and breaches, and the identifiers of enterprises,
 * patents, trademarks and letters with their check digits.
 *
 * <p>A failing check digit never blocks: it is recorded with flag and reason, for a wrong number
 * may itself be the sign of a breach (假冒专利), and real codes sometimes fail.
 */
@NullMarked
package org.lianban.casework.party.domain;

import org.jspecify.annotations.NullMarked;
