import type { DraftOptions, Matter, Transfer } from './types';

export type EvidenceKind =
  | 'DOCUMENTARY'
  | 'PHYSICAL'
  | 'AUDIO_VISUAL'
  | 'ELECTRONIC'
  | 'TESTIMONY'
  | 'PARTY_STATEMENT'
  | 'EXPERT_OPINION'
  | 'INQUEST_RECORD'
  | 'SITE_RECORD';
export type EvidenceForm = 'ORIGINAL' | 'COPY';
export type Quantity = { amount: string; unit: string };

export interface Attestation {
  statement: string;
  by: string;
  on: string;
}

export interface Making {
  method: string;
  madeAt: string;
  madeBy: string;
  carrier: string;
}

/** What is said of an item when it is taken in. */
export interface Particulars {
  kind: EvidenceKind;
  form: EvidenceForm;
  title: string;
  source: string;
  collectedBy: string[];
  collectedOn: string;
  place?: string;
  quantity?: Quantity;
  sealCondition?: string;
  storage?: string;
  sensitive?: boolean;
  attestation?: Attestation;
  making?: Making;
  transcript?: string;
  hasSound?: boolean;
}

export interface Upload {
  uploadId: string;
  matterId: string;
  name: string;
  length: number;
  received: number;
  state: 'OPEN' | 'RECEIVED' | 'COMPLETED' | 'ABORTED';
  until: string;
  sha256?: string;
  sm3?: string;
}

export interface EvidenceFile {
  name: string;
  mediaType: string;
  length: number;
  sha256: string;
  sm3: string;
  claimedMediaType: string;
  typeAgrees: boolean;
}

export type RecognitionName = 'RECOGNISED' | 'WITH_RESERVATION' | 'COLLECT_AGAIN';

export interface EvidenceCard {
  evidenceId: string;
  matterId: string;
  number: number;
  kind: EvidenceKind;
  form: EvidenceForm;
  title: string;
  file?: EvidenceFile;
  quantity?: Quantity;
  sensitive: boolean;
  arrivedAfterHandOver: boolean;
  holder: string;
  holderName: string;
  position: 'IN_CUSTODY' | 'IN_TRANSIT';
  transferId?: string;
  digestState: 'NONE' | 'WHOLE' | 'DAMAGED';
  digestCheckedAt?: string;
  recognition?: { recognition: RecognitionName; officeName: string; reason: string; on: string };
  awaitsRecognition: boolean;
  takenInAt: string;
  version: number;
}

export interface EvidencePage {
  items: EvidenceCard[];
  next?: string | null;
  total?: number | null;
  quota: { items: number; mostItems: number; bytes: number; mostBytes: number };
}

export interface EvidenceAction {
  name: 'view' | 'download' | 'recognise';
  open: boolean;
  code?: string;
  reason?: string;
}

export interface Evidence extends EvidenceCard {
  officeId: string;
  officeName: string;
  source: string;
  collectedBy: { personId: string; label: string }[];
  collectedOn: string;
  place?: string;
  sealCondition?: string;
  storage?: string;
  attestation?: Attestation;
  making?: Making;
  transcript?: string;
  hasSound: boolean;
  actions: EvidenceAction[];
}

export type CustodyAction =
  | 'COLLECTED'
  | 'DIGEST_VERIFIED'
  | 'DIGEST_FAILED'
  | 'FIXITY_CHECKED'
  | 'VIEWED'
  | 'DOWNLOADED'
  | 'ACCESS_DENIED'
  | 'LISTED'
  | 'DISPATCHED'
  | 'CHECKED'
  | 'DISCREPANCY_RECORDED'
  | 'DISCREPANCY_RESOLVED'
  | 'ACCEPTED'
  | 'RECOGNISED';

export interface CustodyEntry {
  sequence: number;
  action: CustodyAction;
  actor: { kind: string; id: string; label?: string; office?: string; officeName?: string };
  occurredAt: string;
  recordedAt: string;
  particulars: Record<string, string>;
  leaf: string;
  previous?: string;
  log: string;
  index?: number;
}

export interface Custody {
  items: CustodyEntry[];
  whole: boolean;
}

export interface Opening {
  openingId: string;
  contentUrl: string;
  until: string;
}

export type EvidenceTransferState =
  'SENDER_SIGNED' | 'DISPATCHED' | 'CHECKED' | 'ACCEPTED' | 'CLOSED' | 'CANCELLED';
export type ListedState =
  'LISTED' | 'IN_TRANSIT' | 'CHECKED' | 'DISCREPANCY' | 'RESOLVED' | 'ACCEPTED' | 'LEFT_OUT';
/** What the receiver may say; the services themselves find DIGEST_MISMATCH. */
export type SaidDiscrepancy = 'MISSING' | 'QUANTITY' | 'SEAL' | 'OTHER';
export type DiscrepancyKind = SaidDiscrepancy | 'DIGEST_MISMATCH';
export type DiscrepancyOutcome = 'CHECK_AGAIN' | 'TAKEN_WITH_NOTE' | 'LEFT_OUT';

export interface ListedItem {
  evidenceId: string;
  number: number;
  /** Missing, like kind and form, where the service has not heard of the item. */
  title?: string;
  kind?: EvidenceKind;
  form?: EvidenceForm;
  file?: Pick<EvidenceFile, 'name' | 'mediaType' | 'length' | 'sha256' | 'sm3'>;
  quantity?: Quantity;
  sealCondition?: string;
  listedSha256?: string;
  state: ListedState;
  foundSha256?: string;
  checkedBy?: Signatory;
  checkedOn?: string;
  discrepancy?: {
    kind: DiscrepancyKind;
    note: string;
    recordedOn: string;
    outcome?: DiscrepancyOutcome;
    outcomeNote?: string;
    resolvedOn?: string;
  };
  actions: { name: 'check' | 'resolve'; open: boolean; code?: string; reason?: string }[];
}

export interface Signatory {
  personId: string;
  label?: string;
}

export interface EvidenceTransferAction {
  name: 'dispatch' | 'accept';
  weight: 'NEXT' | 'OTHER';
  open: boolean;
  code?: string;
  reason?: string;
}

export interface EvidenceTransfer {
  transferId: string;
  matterId: string;
  from: string;
  fromName: string;
  to?: string;
  toName?: string;
  state: EvidenceTransferState;
  discrepancies: number;
  dispatchedOn?: string;
  acceptedOn?: string;
  closedOn?: string;
  dispatchedBy: Signatory[];
  acceptedBy: Signatory[];
  version: number;
  items: ListedItem[];
  actions: EvidenceTransferAction[];
  signatories: Signatory[];
}

/** An item that may go along with a transfer. */
export interface OfferedEvidence {
  evidenceId: string;
  number: number;
  kind: EvidenceKind;
  form: EvidenceForm;
  title: string;
  holder: string;
  open: boolean;
  code?: string;
  reason?: string;
}

export type OptionsWithEvidence = DraftOptions & { evidence?: OfferedEvidence[] };
export type MatterWithTicket = Matter & {
  uploadTicket?: string | null;
  exhibits?: { count: number; onTheWay: number };
};
export type TransferWithEvidence = Transfer & {
  transfer: { evidence?: { evidenceId: string; number: number; title: string }[] };
};
