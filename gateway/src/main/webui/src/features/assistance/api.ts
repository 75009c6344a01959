import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import type { TypedLetter } from '@/api/letter-preview';
import { pagesOf } from '@/api/pages';
import { get, getText, post, put } from '@/api/request';
import type { Custody, Evidence } from '@/api/types';
import type {
  Assistance,
  AssistanceActionName,
  AssistanceCard,
  AssistanceDone,
  AssistanceOfMatter,
  Content,
  ItemAnswer,
} from './contract';
import { custodyKey, itemKey } from './item-keys';

const ROOT = '/api/v1/assistance';

/** Steps that are taken in a dialog and sent by themselves. */
export type StepName = Exclude<
  AssistanceActionName,
  'revise-assistance' | 'answer-assistance' | 'add-assistance-evidence'
>;

/** Where each is sent. */
const PLACES = {
  'issue-assistance': 'issue',
  'cancel-assistance': 'cancellation',
  'receive-assistance': 'receipt',
  'assign-assistance': 'officers',
  'extend-assistance': 'extension',
  'reply-assistance': 'reply',
  'supplement-assistance': 'supplement',
  'remind-assistance': 'reminder',
  'name-spin-off': 'spin-off',
  'close-assistance': 'closing',
} satisfies Record<StepName, string>;

export function isStep(name: string | null): name is StepName {
  return name !== null && name in PLACES;
}

function at(assistance: string): string {
  return `${ROOT}/${encodeURIComponent(assistance)}`;
}

export const assistanceQuery = (assistance: string) =>
  queryOptions({
    queryKey: keys.assistance(assistance),
    queryFn: ({ signal }) => get<Assistance>(at(assistance), { signal }),
  });

/** Those that were asked for in a case. */
export const assistanceOfMatterQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'assistance'],
    queryFn: ({ signal }) =>
      get<AssistanceOfMatter>(`${ROOT}?matter=${encodeURIComponent(matter)}`, { signal }),
  });

export type Box = 'received' | 'sent';

export const assistancePages = (box: Box, open: boolean) =>
  pagesOf<AssistanceCard>([...keys.assistances, box], ROOT, {
    box,
    open: open ? 'true' : undefined,
  });

/** An item of evidence that the asked office took in; the matter it is of need not be seen. */
export const assistanceItemQuery = (assistance: string, evidence: string) =>
  queryOptions({
    queryKey: itemKey(assistance, evidence),
    queryFn: ({ signal }) =>
      get<Evidence>(`/api/v1/evidence/${encodeURIComponent(evidence)}`, { signal }),
  });

/** Who had it. */
export const assistanceCustodyQuery = (assistance: string, evidence: string) =>
  queryOptions({
    queryKey: custodyKey(assistance, evidence),
    queryFn: ({ signal }) =>
      get<Custody>(`/api/v1/evidence/${encodeURIComponent(evidence)}/custody`, { signal }),
  });

/** The letter of a draft, as it stands. */
export const draftLetterQuery = (assistance: string, version: number) =>
  queryOptions({
    queryKey: [...keys.assistance(assistance), 'preview', String(version)],
    queryFn: ({ signal }) => getText(`${at(assistance)}/letter-preview`, signal),
  });

/** The reply as it would go out with the answers of this version. */
export const typedReply = (
  assistance: string,
  version: number,
  note: string | undefined,
): TypedLetter => ({
  path: `${at(assistance)}/reply-preview`,
  body: note ? { note } : {},
  version,
});

export const draftAssistance = (body: Content & { matterId: string }, key: string) =>
  post<AssistanceDone>(ROOT, { body, key });

interface Seen {
  assistance: string;
  /** The version one has seen. */
  version: number;
}

export const reviseAssistance = (
  { assistance, version, body }: Seen & { body: Content },
  key: string,
) => put<AssistanceDone>(`${at(assistance)}/draft`, { body, ifMatch: version, key });

export const answerItem = (
  { assistance, version, number, body }: Seen & { number: number; body: ItemAnswer },
  key: string,
) =>
  put<AssistanceDone>(`${at(assistance)}/items/${number}/answer`, {
    body,
    ifMatch: version,
    key,
  });

export interface StepCommand extends Seen {
  step: StepName;
  body?: unknown;
}

export const takeStep = ({ assistance, version, step, body }: StepCommand, key: string) =>
  post<AssistanceDone>(`${at(assistance)}/${PLACES[step]}`, { body, ifMatch: version, key });
