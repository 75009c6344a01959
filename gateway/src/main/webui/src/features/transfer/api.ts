import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { ask, get, getText, post } from '@/api/request';
import type {
  DesignationOptions,
  DraftOptions,
  Transfer,
  TransferAction,
  TransferDraft,
} from '@/api/types';

/** Steps of a transfer that is drafted. */
export type StepName = Exclude<TransferAction['name'], 'draft-transfer'>;

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

/** The letter of a stored draft, as it would go out. */
export const storedPreviewQuery = (transfer: string, version: number) =>
  queryOptions({
    queryKey: [...keys.transfer(transfer), 'preview', version],
    queryFn: ({ signal }) => getText(`${at(transfer)}/letter-preview`, signal),
  });

/** The letter of what is being typed; an older question still under way is given up. */
export const draftPreviewQuery = (draft: TransferDraft | undefined) =>
  queryOptions({
    queryKey: ['letter-preview', draft],
    queryFn: ({ signal }) => ask('/api/v1/transfers/letter-preview', draft, signal),
    enabled: draft !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
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

export function matterOf(transfer: Transfer): string {
  return transfer.transfer.matterId;
}
