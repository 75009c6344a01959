import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { ask, get, getText, post } from '@/api/request';
import type {
  Candidates,
  Designation,
  DraftOptions,
  Lead,
  Transfer,
  TransferAction,
  TransferDraft,
} from '@/api/types';

/** Steps of a transfer that is drafted. */
export type StepName = Exclude<TransferAction['name'], 'draft-transfer'>;

/** The order in which the law takes them; also where each is sent. */
const PLACES = {
  submit: 'submission',
  revise: 'revision',
  issue: 'issue',
  decline: 'approval-refusal',
  withdraw: 'withdrawal',
  deliver: 'delivery',
  accept: 'acceptance',
  object: 'objection',
  'request-designation': 'designation-request',
  'sign-for-papers': 'papers-receipt',
  designate: 'designation',
  'sign-for-file': 'file-receipt',
  complete: 'completion',
} satisfies Record<StepName, string>;

export function isStep(name: string | null): name is StepName {
  return name !== null && name in PLACES;
}

function at(transfer: string): string {
  return `/api/v1/transfers/${encodeURIComponent(transfer)}`;
}

export const transferQuery = (transfer: string) =>
  queryOptions({
    queryKey: keys.transfer(transfer),
    queryFn: ({ signal }) => get<Transfer>(at(transfer), { signal }),
  });

export const draftOptionsQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'draft-options'],
    queryFn: ({ signal }) =>
      get<DraftOptions>(`/api/v1/transfers/draft-options?matter=${encodeURIComponent(matter)}`, {
        signal,
      }),
  });

/** Steps that send out a letter which nothing typed in their dialog changes. */
export type LetterStep = 'submit' | 'issue' | 'request-designation';

const LETTERS = {
  submit: 'letter-preview',
  issue: 'letter-preview',
  'request-designation': `${PLACES['request-designation']}/letter-preview`,
} satisfies Record<LetterStep, string>;

/** The letter that a step would send out, as it stands. */
export const stepLetterQuery = (transfer: string, step: LetterStep, version: number) =>
  queryOptions({
    queryKey: [...keys.transfer(transfer), 'preview', LETTERS[step], version],
    queryFn: ({ signal }) => getText(`${at(transfer)}/${LETTERS[step]}`, signal),
  });

/** What of a letter has been typed so far, and where it is made a letter of. */
export interface TypedLetter {
  path: string;
  body: TransferDraft | Designation;
}

export const typedDraft = (draft: TransferDraft): TypedLetter => ({
  path: '/api/v1/transfers/letter-preview',
  body: draft,
});

export const typedNotice = (transfer: string, body: Designation): TypedLetter => ({
  path: `${at(transfer)}/${PLACES.designate}/letter-preview`,
  body,
});

/** The letter of what is being typed; an older question still under way is given up. */
export const typedLetterQuery = (typed: TypedLetter | undefined) =>
  queryOptions({
    queryKey: ['letter-preview', typed],
    queryFn: ({ signal }) => ask(typed?.path ?? '', typed?.body, signal),
    enabled: typed !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

/** Who is competent on the facts, for the office that has to designate one. */
export const competentQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'competent'],
    queryFn: async ({ signal }) => {
      const lead = await get<Lead>(`/api/v1/leads/${encodeURIComponent(matter)}`, { signal });
      const { placeOfAct, placeOfBusiness, breach } = lead.content;
      const question = new URLSearchParams({ placeOfAct, breach });
      if (placeOfBusiness) {
        question.set('platform', 'true');
        question.set('placeOfBusiness', placeOfBusiness);
      }
      return get<Candidates>(`/api/v1/jurisdiction/candidates?${question.toString()}`, { signal });
    },
  });

export interface StepCommand {
  transfer: string;
  step: StepName;
  version: number;
  body?: unknown;
}

export function takeStep(command: StepCommand, key: string): Promise<Transfer> {
  return post<Transfer>(`${at(command.transfer)}/${PLACES[command.step]}`, {
    body: command.body,
    ifMatch: command.version,
    key,
  });
}

export function draftTransfer(draft: TransferDraft, key: string): Promise<Transfer> {
  return post<Transfer>('/api/v1/transfers', { body: draft, key });
}

export function matterOf(transfer: Transfer): string {
  return transfer.transfer.matterId;
}
