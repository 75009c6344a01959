import type { DraftOptions, Transfer, TransferDraft } from '@/api/types';

/** What the officer fills in. */
export interface DraftValues {
  to?: string;
  legalBasis?: string;
  reason?: string;
  attachments?: string[];
  selectionNote?: string;
  evidence?: string[];
}

/** What is sent: the letter's text, and the evidence that goes along. */
export type Draft = TransferDraft;

export type Basis = DraftOptions['bases'][number];

/** What an earlier visit left behind, if it is what this form writes. */
export function restoredValues(kept: unknown): DraftValues | undefined {
  return typeof kept === 'object' && kept !== null ? kept : undefined;
}

/** A new draft takes the usual papers along, and all the evidence that may go. */
export function freshValues({ attachments, evidence }: DraftOptions): DraftValues {
  return { attachments, evidence: evidence.map((item) => item.evidenceId) };
}

/** Without the evidence that cannot go along any more: its line says why. */
export function stillOpen(values: DraftValues, { evidence }: DraftOptions): DraftValues {
  if (!values.evidence) return values;
  const open = new Set(evidence.filter((item) => item.open).map((item) => item.evidenceId));
  return { ...values, evidence: values.evidence.filter((item) => open.has(item)) };
}

export function valuesOf(transfer: Transfer): DraftValues {
  const { to, legalBasis, senderSays, attachments, selectionNote, evidence } = transfer.transfer;
  return {
    to: to.id,
    legalBasis,
    reason: senderSays.text,
    attachments,
    ...(selectionNote ? { selectionNote } : {}),
    evidence: evidence.map((item) => item.evidenceId),
  };
}

/** The body of a draft; undefined while something necessary is missing. */
export function draftOf(matter: string, values: DraftValues): Draft | undefined {
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
    ...(values.evidence ? { evidence: values.evidence } : {}),
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
