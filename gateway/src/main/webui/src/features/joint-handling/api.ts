import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import type { TypedLetter } from '@/api/letter-preview';
import { pagesOf } from '@/api/pages';
import { get, post } from '@/api/request';
import type {
  Body,
  JointHandling,
  JointHandlingAction,
  JointHandlingCard,
  JointHandlingDone,
  JointHandlingsOfMatter,
} from '@/api/types';

const ROOT = '/api/v1/joint-handlings';

/** Steps once an office was invited. */
export type StepName = Exclude<JointHandlingAction['name'], 'invite-joint-handling'>;

/** Where each is sent. */
const PLACES = {
  'receive-invitation': 'receipt',
  'answer-invitation': 'answer',
  'assign-joint-officers': 'officers',
  'report-joint-work': 'reports',
  'end-joint-handling': 'ending',
} satisfies Record<StepName, string>;

export function isStep(name: string | null): name is StepName {
  return name !== null && name in PLACES;
}

function at(joint: string): string {
  return `${ROOT}/${encodeURIComponent(joint)}`;
}

export const jointHandlingQuery = (joint: string) =>
  queryOptions({
    queryKey: keys.jointHandling(joint),
    queryFn: ({ signal }) => get<JointHandling>(at(joint), { signal }),
  });

/** Those of a matter. */
export const jointHandlingsOfMatterQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'joint-handlings'],
    queryFn: ({ signal }) =>
      get<JointHandlingsOfMatter>(`${ROOT}?matter=${encodeURIComponent(matter)}`, { signal }),
  });

export type Box = 'received' | 'sent';

export const jointHandlingPages = (box: Box, open: boolean) =>
  pagesOf<JointHandlingCard>([...keys.jointHandlings, box], ROOT, {
    box,
    open: open ? 'true' : undefined,
  });

export type Invitation = Body<'inviteToJointHandling'>;

export const invite = (body: Invitation, key: string) =>
  post<JointHandlingDone>(ROOT, { body, key });

/** The invitation as it would go out. */
export const typedInvitation = (body: Invitation): TypedLetter => ({
  path: `${ROOT}/letter-preview`,
  body,
});

export interface StepCommand {
  joint: string;
  step: StepName;
  /** The version one has seen. */
  version: number;
  body?: unknown;
}

export const takeStep = ({ joint, step, version, body }: StepCommand, key: string) =>
  post<JointHandlingDone>(`${at(joint)}/${PLACES[step]}`, { body, ifMatch: version, key });

/** The letter that a step would send. */
export const typedLetterOf = (
  joint: string,
  step: 'answer-invitation' | 'end-joint-handling',
  body: unknown,
): TypedLetter => ({ path: `${at(joint)}/${PLACES[step]}/letter-preview`, body });
