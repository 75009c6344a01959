import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import type { TypedLetter } from '@/api/letter-preview';
import { get, getText, post } from '@/api/request';
import type {
  Designation,
  DesignationOptions,
  DraftOptions,
  Selection,
  TakingUp,
  TakingUpRequest,
  Transfer,
  TransferAction,
  TransferDraft,
} from '@/api/types';

/** Steps of a transfer that is drafted. */
export type StepName =
  Exclude<TransferAction['name'], BeginningName | 'draft-transfer'> | 'hand-over';

/** What a superior begins with a matter, or is asked. */
export type BeginningName = 'draft-assignment' | 'take-up-matter' | 'request-taking-up';

/** Of these, what is keyed in where the other side is outside the system. */
export type PaperStepName = Extract<StepName, `record-${string}`>;

/** Where each is sent. */
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
  'surrender-file': 'file-surrender',
  'sign-for-file': 'file-receipt',
  'hand-over': 'hand-over',
  complete: 'completion',
  'record-delivery': 'paper/delivery',
  'record-acceptance': 'paper/acceptance',
  'record-objection': 'paper/objection',
  'record-request': 'paper/designation-request',
  'record-designation': 'paper/designation',
  'record-hand-over': 'paper/hand-over',
  'record-result': 'paper/result',
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

/** What the transfer hands over, as signed and as it stands now. */
export const selectionQuery = (transfer: string) =>
  queryOptions({
    queryKey: [...keys.transfer(transfer), 'selection'],
    queryFn: ({ signal }) => get<Selection>(`${at(transfer)}/selection`, { signal }),
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

/** The list of evidence that is issued with the letter. */
export const stepListQuery = (transfer: string, version: number) =>
  queryOptions({
    queryKey: [...keys.transfer(transfer), 'preview', 'evidence-list', version],
    queryFn: ({ signal }) => getText(`${at(transfer)}/evidence-list-preview`, signal),
  });

export const typedDraft = (draft: TransferDraft): TypedLetter => ({
  path: '/api/v1/transfers/letter-preview',
  body: draft,
});

/** The list of the evidence that the draft takes along. */
export const typedList = (draft: TransferDraft): TypedLetter => ({
  path: '/api/v1/transfers/evidence-list-preview',
  body: draft,
});

export const typedNotice = (transfer: string, body: Designation): TypedLetter => ({
  path: `${at(transfer)}/${PLACES.designate}/letter-preview`,
  body,
});

export const typedTakingUp = (body: TakingUp): TypedLetter => ({
  path: '/api/v1/transfers/taking-up/letter-preview',
  body,
});

export const typedRequest = (body: TakingUpRequest): TypedLetter => ({
  path: '/api/v1/transfers/taking-up-request/letter-preview',
  body,
});

/** Whom the common superior may name, those in dispute first. */
export const designationOptionsQuery = (transfer: string) =>
  queryOptions({
    queryKey: [...keys.transfer(transfer), 'designation-options'],
    queryFn: ({ signal }) =>
      get<DesignationOptions>(`${at(transfer)}/designation-options`, { signal }),
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

export function takeUpMatter(body: TakingUp, key: string): Promise<Transfer> {
  return post<Transfer>('/api/v1/transfers/taking-up', { body, key });
}

export function requestTakingUp(body: TakingUpRequest, key: string): Promise<Transfer> {
  return post<Transfer>('/api/v1/transfers/taking-up-request', { body, key });
}

export function matterOf(transfer: Transfer): string {
  return transfer.transfer.matterId;
}
