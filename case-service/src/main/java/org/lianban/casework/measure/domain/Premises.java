package org.lianban.casework.measure.domain;

/**
 * Where the goods are.
 *
 * @param division six digits (GB/T 2260); decides whose territory it is
 * @param address never told in facts
 */
public record Premises(String division, String address) {}
