import type { DraftOptions, GoodsPlan, Transfer, TransferDraft } from '@/api/types';

/** To an office beside, or down to one below. */
export type DraftWay = NonNullable<TransferDraft['way']>;

/** What the officer fills in. */
export interface DraftValues {
  to?: string;
  legalBasis?: string;
  reason?: string;
  attachments?: string[];
  selectionNote?: string;
  evidence?: string[];
  goods?: GoodsPlan[];
}

/** What is sent: the letter's text, and the evidence that goes along. */
export type Draft = TransferDraft;

export type Basis = DraftOptions['bases'][number];

/** What an earlier visit left behind, if it is what this form writes. */
export function restoredValues(kept: unknown): DraftValues | undefined {
  return typeof kept === 'object' && kept !== null ? kept : undefined;
}

/** A new draft takes the usual papers along, all the evidence that may go, and plans for no goods yet. */
export function freshValues({ attachments, evidence }: DraftOptions): DraftValues {
  return { attachments, evidence: evidence.map((item) => item.evidenceId), goods: [] };
}

/** Without the evidence that cannot go along any more, whose line says why, and without measures that ended. */
export function stillOpen(values: DraftValues, { evidence, measures }: DraftOptions): DraftValues {
  const open = new Set(evidence.filter((item) => item.open).map((item) => item.evidenceId));
  const held = new Set(measures.map((measure) => measure.measureId));
  return {
    ...values,
    ...(values.evidence ? { evidence: values.evidence.filter((item) => open.has(item)) } : {}),
    ...(values.goods
      ? { goods: values.goods.filter((plan) => held.has(plan.measureId ?? '')) }
      : {}),
  };
}

/** A plan says where the goods are, and who hands them over, if they go along. */
export function isWholePlan(plan: GoodsPlan): boolean {
  return plan.course !== 'GOES_ALONG' || Boolean(plan.place?.trim() && plan.handsOver?.trim());
}

export function valuesOf(transfer: Transfer): DraftValues {
  const { to, legalBasis, senderSays, attachments, selectionNote, evidence, goods } =
    transfer.transfer;
  return {
    to: to.id,
    legalBasis,
    reason: senderSays.text,
    attachments,
    ...(selectionNote ? { selectionNote } : {}),
    evidence: evidence.map((item) => item.evidenceId),
    goods,
  };
}

/** The body of a draft; undefined while something necessary is missing. */
export function draftOf(
  matter: string,
  values: DraftValues,
  way: DraftWay = 'TRANSFER',
): Draft | undefined {
  const { to, legalBasis } = values;
  const reason = values.reason?.trim();
  if (!to || !legalBasis || !reason || !(values.goods ?? []).every(isWholePlan)) return undefined;
  const selectionNote = values.selectionNote?.trim();
  return {
    matterId: matter,
    ...(way === 'TRANSFER' ? {} : { way }),
    to,
    legalBasis,
    reason,
    attachments: values.attachments ?? [],
    ...(selectionNote ? { selectionNote } : {}),
    ...(values.evidence ? { evidence: values.evidence } : {}),
    ...(values.goods?.length ? { goods: values.goods } : {}),
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
