package org.lianban.kernel.contract;

/**
 * How much there is of a physical item.
 *
 * @param amount decimal digits, with a point where there is a fraction: a text, because a number in
 *     JSON would lose what was written
 * @param unit 件, 箱, 千克 …
 */
public record EvidenceQuantity(String amount, String unit) {}
