package org.lianban.kernel.contract;

/**
 * An officer laid a letter before whoever signs it.
 *
 * @param letterId of the draft, and of the letter that it becomes
 * @param kind of the letter
 * @param signer the role in which it is signed
 */
public record LetterSubmitted(
        MatterId matterId, LetterId letterId, String kind, OfficeId officeId, String signer)
        implements CaseworkEvent {
    @Override
    public OfficeId hearer() {
        return officeId;
    }
}
