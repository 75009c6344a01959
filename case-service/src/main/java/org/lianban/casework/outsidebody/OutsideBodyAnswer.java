package org.lianban.casework.outsidebody;

/** What a command brought about: the body and its version; addresses are read, not kept. */
public record OutsideBodyAnswer(String id, long version) {}
