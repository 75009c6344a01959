package org.lianban.evidence.opening;

import org.lianban.evidence.casefolder.domain.Folder;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.Reader;
import org.lianban.kernel.counter.Occasion;

/** Somebody who sees the matter stands at the counter and names an item of it. */
record Asking(Item item, Folder folder, Reader reader, Occasion occasion) {}
