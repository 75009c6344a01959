package org.lianban.casework.transfer.domain;

import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.TransferId;

/** The head of a superior takes up what an office below writes (提级管辖). */
public record TakeUp(TransferId id, String reason, LetterId letter) {}
