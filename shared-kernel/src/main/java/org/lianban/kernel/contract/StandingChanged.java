package org.lianban.kernel.contract;

/**
 * What the writing office may do with the matter changed (open, in transfer, urgent only, ended).
 */
public record StandingChanged(MatterId matterId, String standing) implements CaseworkEvent {}
