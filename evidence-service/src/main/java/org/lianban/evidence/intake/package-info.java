/**
 * Files on their way in: particulars first, then the bytes, then the item. Everything that can be
 * judged without a byte is judged before the first one; what the bytes are is judged at their end;
 * an item appears in one transaction or not at all (decisions/0015).
 *
 * <p>{@code UploadDesk} and {@code Reception} know no protocol: {@code UploadResource} is one way
 * to them. Nobody comes in from other rooms.
 */
@NullMarked
package org.lianban.evidence.intake;

import org.jspecify.annotations.NullMarked;
