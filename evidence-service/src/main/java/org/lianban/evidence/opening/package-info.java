/**
 * Reading evidence (查看、下载): who opened which item, for what, why, until when; and the bytes
 * themselves, whole or a range of them. The act is written down before the first byte (ISO/IEC
 * 27037: reads are acts).
 *
 * <p>Whether somebody may is the item's affair ({@code ItemRules}); nothing here changes an item.
 * No byte goes out that the vault's cipher has not vouched for. See decisions/0016. Nobody comes
 * in.
 */
@NullMarked
package org.lianban.evidence.opening;

import org.jspecify.annotations.NullMarked;
