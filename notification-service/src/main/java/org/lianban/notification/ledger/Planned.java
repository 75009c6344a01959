package org.lianban.notification.ledger;

/** Something was planned; fired in the transaction that did it, for observers after its success. */
public record Planned() {}
