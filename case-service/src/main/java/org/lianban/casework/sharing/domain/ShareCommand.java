package org.lianban.casework.sharing.domain;

/** What is asked of a share that was offered. */
public sealed interface ShareCommand {
    default ShareStep step() {
        return switch (this) {
            case Accept _ -> ShareStep.ACCEPT_SHARE;
            case Decline _ -> ShareStep.DECLINE_SHARE;
            case Withdraw _ -> ShareStep.WITHDRAW_SHARE;
            case Recall _ -> ShareStep.RECALL_SHARE;
        };
    }

    record Accept() implements ShareCommand {}

    record Decline(String reason) implements ShareCommand {}

    record Withdraw(String reason) implements ShareCommand {}

    record Recall(String reason) implements ShareCommand {}
}
