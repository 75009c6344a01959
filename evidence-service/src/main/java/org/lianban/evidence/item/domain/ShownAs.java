package org.lianban.evidence.item.domain;

/** As what a page shows an item's bytes. */
public enum ShownAs {
    IMAGE,
    PDF
}
