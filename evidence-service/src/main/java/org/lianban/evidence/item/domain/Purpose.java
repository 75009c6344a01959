package org.lianban.evidence.item.domain;

/** What an item's bytes are wanted for. */
public enum Purpose {
    /** 查看: shown in the console. */
    VIEW,
    /** 下载: they leave the system. */
    DOWNLOAD
}
