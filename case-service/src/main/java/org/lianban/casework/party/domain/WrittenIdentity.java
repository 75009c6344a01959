package org.lianban.casework.party.domain;

/** An identity number on its way from the counter to the seal, or back to an officer's eyes. */
public record WrittenIdentity(String number) {
    // A record prints its parts; this one must not, wherever it may be logged.
    @Override
    public String toString() {
        return "WrittenIdentity[protected]";
    }
}
