import { queryOptions } from '@tanstack/react-query';
import type { DiscrepancyOutcome, EvidenceTransfer, SaidDiscrepancy } from '@/api/types';
import { keys } from '@/api/keys';
import { get, post } from '@/api/request';

function at(transfer: string): string {
  return `/api/v1/evidence-transfers/${encodeURIComponent(transfer)}`;
}

function itemAt(transfer: string, evidence: string): string {
  return `${at(transfer)}/items/${encodeURIComponent(evidence)}`;
}

/** Not under its matter: who sends evidence for another office's matter need not see that. */
export const evidenceTransferQuery = (transfer: string) =>
  queryOptions({
    queryKey: [...keys.transfer(transfer), 'evidence'],
    queryFn: ({ signal }) => get<EvidenceTransfer>(at(transfer), { signal }),
  });

/** What was seen when the command was decided on. */
interface Seen {
  transfer: string;
  version: number;
}

export interface Signing extends Seen {
  step: 'dispatch' | 'accept';
  coSignedBy: string;
}

const PLACES = { dispatch: 'dispatch', accept: 'acceptance' } satisfies Record<
  Signing['step'],
  string
>;

export function sign(
  { transfer, version, step, coSignedBy }: Signing,
  key: string,
): Promise<EvidenceTransfer> {
  return post<EvidenceTransfer>(`${at(transfer)}/${PLACES[step]}`, {
    body: { coSignedBy },
    ifMatch: version,
    key,
  });
}

/** A body outside the system signed for everything on the list, on paper. */
export interface HandingOut extends Seen {
  coSignedBy: string;
  takenBy: string;
  on: string;
  number?: string;
}

export function handOut(
  { transfer, version, ...said }: HandingOut,
  key: string,
): Promise<EvidenceTransfer> {
  return post<EvidenceTransfer>(`${at(transfer)}/handing-out`, {
    body: said,
    ifMatch: version,
    key,
  });
}

export interface Checking extends Seen {
  evidence: string;
  /** Absent where it is what the list says. */
  discrepancy?: { kind: SaidDiscrepancy; note: string; amount?: string };
}

/** The service computes the digests again, whatever is said here. */
export function check(
  { transfer, version, evidence, discrepancy }: Checking,
  key: string,
): Promise<EvidenceTransfer> {
  return post<EvidenceTransfer>(`${itemAt(transfer, evidence)}/check`, {
    body: discrepancy ? { agrees: false, discrepancy } : { agrees: true },
    ifMatch: version,
    key,
  });
}

export interface Settling extends Seen {
  evidence: string;
  outcome: DiscrepancyOutcome;
  note: string;
}

export function settle(
  { transfer, version, evidence, outcome, note }: Settling,
  key: string,
): Promise<EvidenceTransfer> {
  return post<EvidenceTransfer>(`${itemAt(transfer, evidence)}/resolution`, {
    body: { outcome, note },
    ifMatch: version,
    key,
  });
}

/** Missing for an office that sent the items along with a reply: it does not see the matter. */
export function matterOf(transfer: EvidenceTransfer): string | undefined {
  return transfer.matterId;
}
