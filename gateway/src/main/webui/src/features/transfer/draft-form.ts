import type { DraftOptions, Transfer, TransferDraft } from '@/api/types';

/** What the officer fills in. */
export interface DraftValues {
  to?: string;
  legalBasis?: string;
  reason?: string;
  attachments?: string[];
  selectionNote?: string;
}

export type Basis = DraftOptions['bases'][number];

/** What an earlier visit left behind, if it is what this form writes. */
export function restoredValues(kept: unknown): DraftValues | undefined {
  return typeof kept === 'object' && kept !== null ? kept : undefined;
}

export function valuesOf(transfer: Transfer): DraftValues {
  const { to, legalBasis, senderSays, attachments, selectionNote } = transfer.transfer;
  return {
    to: to.id,
    legalBasis,
    reason: senderSays.text,
    attachments,
    ...(selectionNote ? { selectionNote } : {}),
  };
}

/** The body of a draft; undefined while something necessary is missing. */
export function draftOf(matter: string, values: DraftValues): TransferDraft | undefined {
  const { to, legalBasis } = values;
  const reason = values.reason?.trim();
  if (!to || !legalBasis || !reason) return undefined;
  const selectionNote = values.selectionNote?.trim();
  return {
    matterId: matter,
    to,
    legalBasis,
    reason,
    attachments: values.attachments ?? [],
    ...(selectionNote ? { selectionNote } : {}),
  };
}

/** A basis to choose, and whether it is what makes the chosen receiver competent. */
export interface OfferedBasis extends Basis {
  fits: boolean;
}

/** The rule's bases in its own order, whoever is chosen; none is moved under the pointer. */
export function basesFor(options: DraftOptions, to: string | undefined): OfferedBasis[] {
  const own = options.candidates.find((candidate) => candidate.office === to)?.bases ?? [];
  const codes = new Set(own.map((basis) => basis.code));
  return options.bases.map((basis) => ({ ...basis, fits: codes.has(basis.code) }));
}
