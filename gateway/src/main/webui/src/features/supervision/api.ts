import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import type { TypedLetter } from '@/api/letter-preview';
import { pagesOf } from '@/api/pages';
import { get, post } from '@/api/request';
import type {
  Body,
  Supervision,
  SupervisionAction,
  SupervisionCard,
  SupervisionDone,
  SupervisionsOfMatter,
} from '@/api/types';

const ROOT = '/api/v1/supervisions';

/** Steps under a supervision; that one may be ordered is said of a matter. */
export type StepName = Exclude<SupervisionAction['name'], 'order-supervision'>;

/** Where each is sent. */
const PLACES = {
  'lift-supervision': 'lifting',
  'return-supervision': 'return',
  'report-supervision': 'reports',
  'conclude-supervision': 'conclusion',
  'remind-supervision': 'reminder',
} satisfies Record<StepName, string>;

export function isStep(name: string | null): name is StepName {
  return name !== null && name in PLACES;
}

function at(supervision: string): string {
  return `${ROOT}/${encodeURIComponent(supervision)}`;
}

export const supervisionQuery = (supervision: string) =>
  queryOptions({
    queryKey: keys.supervision(supervision),
    queryFn: ({ signal }) => get<Supervision>(at(supervision), { signal }),
  });

/** Those that a matter is or was under. */
export const supervisionsOfMatterQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'supervisions'],
    queryFn: ({ signal }) =>
      get<SupervisionsOfMatter>(`${ROOT}?matter=${encodeURIComponent(matter)}`, { signal }),
  });

export type Box = 'received' | 'sent';

export const supervisionPages = (box: Box, open: boolean) =>
  pagesOf<SupervisionCard>([...keys.supervisions, box], ROOT, {
    box,
    open: open ? 'true' : undefined,
  });

export type Ordering = Body<'orderSupervision'>;

export const orderSupervision = (body: Ordering, key: string) =>
  post<SupervisionDone>(ROOT, { body, key });

/** The order as it would go out. */
export const typedOrder = (body: Ordering): TypedLetter => ({
  path: `${ROOT}/letter-preview`,
  body,
});

export type Lifting = Body<'liftSupervision'>;

/** The letter that lifts it, as it would go out. */
export const typedLifting = (supervision: string, body: Lifting): TypedLetter => ({
  path: `${at(supervision)}/lifting/letter-preview`,
  body,
});

export interface StepCommand {
  supervision: string;
  step: StepName;
  /** The version one has seen. */
  version: number;
  body?: unknown;
}

export const takeStep = ({ supervision, step, version, body }: StepCommand, key: string) =>
  post<SupervisionDone>(`${at(supervision)}/${PLACES[step]}`, { body, ifMatch: version, key });
