import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, getText, post } from '@/api/request';
import type { Body, Dispute, DisputeAction } from '@/api/types';

/** Steps of a dispute that is raised. */
export type StepName = Exclude<DisputeAction['name'], 'raise-dispute'>;

/** Where each is sent. */
const PLACES = {
  state: 'position',
  propose: 'proposal',
  agree: 'agreement',
  'report-up': 'report',
  'take-up': 'taking-up',
  drop: 'withdrawal',
} satisfies Record<StepName, string>;

export function isStep(name: string | null): name is StepName {
  return name !== null && name in PLACES;
}

function at(dispute: string): string {
  return `/api/v1/disputes/${encodeURIComponent(dispute)}`;
}

export const disputeQuery = (dispute: string) =>
  queryOptions({
    queryKey: keys.dispute(dispute),
    queryFn: ({ signal }) => get<Dispute>(at(dispute), { signal }),
  });

/** Steps that send out a letter. */
export type LetterStep = 'agree' | 'report-up';

/** The letter that a step would send out, as it stands. */
export const stepLetterQuery = (dispute: string, step: LetterStep, version: number) =>
  queryOptions({
    queryKey: [...keys.dispute(dispute), 'preview', step, version],
    queryFn: ({ signal }) => getText(`${at(dispute)}/${PLACES[step]}/letter-preview`, signal),
  });

export type Raising = Body<'raiseDispute'>;

export const raiseDispute = (body: Raising, key: string) =>
  post<Dispute>('/api/v1/disputes', { body, key });

export interface StepCommand {
  dispute: string;
  step: StepName;
  /** The version the head has seen. */
  version: number;
  body?: unknown;
}

export const takeStep = ({ dispute, step, version, body }: StepCommand, key: string) =>
  post<Dispute>(`${at(dispute)}/${PLACES[step]}`, { body, ifMatch: version, key });

export const matterOf = (dispute: Dispute) => dispute.matterId;
