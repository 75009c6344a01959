import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import type { TypedLetter } from '@/api/letter-preview';
import { get, post } from '@/api/request';
import type {
  Body,
  LeadNotification,
  LeadNotificationAction,
  LeadNotificationDone,
  LeadNotificationsOfMatter,
} from '@/api/types';

const ROOT = '/api/v1/lead-notifications';

/** Steps of a notification that was sent. */
export type StepName = Exclude<LeadNotificationAction['name'], 'notify-lead'>;

/** Where each is sent. */
const PLACES = {
  'receive-notification': 'receipt',
  'answer-notification': 'answer',
} satisfies Record<StepName, string>;

export function isStep(name: string | null): name is StepName {
  return name !== null && name in PLACES;
}

function at(notification: string): string {
  return `${ROOT}/${encodeURIComponent(notification)}`;
}

export const notificationQuery = (notification: string) =>
  queryOptions({
    queryKey: keys.leadNotification(notification),
    queryFn: ({ signal }) => get<LeadNotification>(at(notification), { signal }),
  });

/** Those sent from a matter, and those answered with it. */
export const notificationsOfMatterQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'lead-notifications'],
    queryFn: ({ signal }) =>
      get<LeadNotificationsOfMatter>(`${ROOT}?matter=${encodeURIComponent(matter)}`, { signal }),
  });

export type Notifying = Body<'notifyLead'>;

export const notifyLead = (body: Notifying, key: string) =>
  post<LeadNotificationDone>(ROOT, { body, key });

/** The letter as it would go out. */
export const typedLetter = (body: Notifying): TypedLetter => ({
  path: `${ROOT}/letter-preview`,
  body,
});

export type Reply = Body<'answerLeadNotification'>;

export interface StepCommand {
  notification: string;
  step: StepName;
  /** The version one has seen. */
  version: number;
  body?: Reply;
}

export const takeStep = ({ notification, step, version, body }: StepCommand, key: string) =>
  post<LeadNotificationDone>(`${at(notification)}/${PLACES[step]}`, {
    body,
    ifMatch: version,
    key,
  });
