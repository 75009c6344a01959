import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, post } from '@/api/request';
import type { Body, Casefile } from '@/api/types';

export const casefileQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'casefile'],
    queryFn: ({ signal }) =>
      get<Casefile>(`/api/v1/casefiles/${encodeURIComponent(matter)}`, { signal }),
  });

/** The body of each step. */
export interface StepBodies {
  assignment: Body<'assignCaseOfficers'>;
  investigation: Body<'beginInvestigation'>;
  'stop-order': Body<'orderStop'>;
  conclusion: Body<'concludeInvestigation'>;
  decision: Body<'decideCase'>;
  termination: Body<'terminateCase'>;
  closing: Body<'closeCase'>;
}

export type StepName = keyof StepBodies;

export interface Taking<Name extends StepName> {
  matterId: string;
  step: Name;
  body: StepBodies[Name];
  /** The version the officer has seen. */
  version: number;
}

export const takeStep = <Name extends StepName>(
  { matterId, step, body, version }: Taking<Name>,
  key: string,
) =>
  post<Casefile>(`/api/v1/casefiles/${encodeURIComponent(matterId)}/${step}`, {
    body,
    ifMatch: version,
    key,
  });
