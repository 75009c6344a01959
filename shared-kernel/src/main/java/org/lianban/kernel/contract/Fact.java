package org.lianban.kernel.contract;

/**
 * Something that happened, told to other services. One golden JSON file per fact; only additive
 * change.
 */
public sealed interface Fact permits CaseworkEvent, EvidenceEvent {}
