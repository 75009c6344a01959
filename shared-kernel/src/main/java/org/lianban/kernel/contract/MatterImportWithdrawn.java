package org.lianban.kernel.contract;

/**
 * The agency head withdrew the import of a matter that nobody had compared with its papers and in
 * which nothing had been done since: it should not have been entered so, and is over.
 *
 * @param formerNumber under which the former books have it; it may be imported again
 */
public record MatterImportWithdrawn(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, String formerNumber)
        implements CaseworkEvent {}
