package org.lianban.evidence.item.domain;

import org.jspecify.annotations.Nullable;

/** Whether something is said in it, and what (程序规定25: 声音资料应当附有该声音内容的文字记录). */
public record Sound(boolean audible, @Nullable String transcript) {}
