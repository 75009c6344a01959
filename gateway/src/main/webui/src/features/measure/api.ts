import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, post } from '@/api/request';
import type { Body, Measure, Measures } from '@/api/types';

export const measuresQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'measures'],
    queryFn: ({ signal }) =>
      get<Measures>(`/api/v1/matters/${encodeURIComponent(matter)}/measures`, { signal }),
  });

export type Proposal = Body<'proposeMeasure'>;

export interface Proposing {
  matterId: string;
  body: Proposal;
  /** The version of the matter that the officer has seen. */
  version: number;
}

export const propose = ({ matterId, body, version }: Proposing, key: string) =>
  post<Measure>(`/api/v1/matters/${encodeURIComponent(matterId)}/measures`, {
    body,
    ifMatch: version,
    key,
  });

/** The body of each step. */
export interface StepBodies {
  approval: Body<'approveMeasure'>;
  disapproval: Body<'disapproveMeasure'>;
  taking: Body<'takeMeasure'>;
  outcome: Body<'settleMeasure'>;
  seizure: Body<'seizePreserved'>;
  extension: Body<'extendMeasure'>;
  release: Body<'releaseGoods'>;
  'early-disposal': Body<'disposeGoodsEarly'>;
}

export type StepName = keyof StepBodies;

export interface Taking {
  measureId: string;
  step: StepName;
  body: StepBodies[StepName];
  /** The version the officer has seen. */
  version: number;
}

export const takeStep = ({ measureId, step, body, version }: Taking, key: string) =>
  post<Measure>(`/api/v1/measures/${encodeURIComponent(measureId)}/${step}`, {
    body,
    ifMatch: version,
    key,
  });
