import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, post } from '@/api/request';
import type {
  Body,
  EvidencePage,
  MatterShares,
  Share,
  ShareAction,
  ShareRequest,
} from '@/api/types';

/** Under the transfers: whatever is new there, may be new here. */
export const shareKeys = {
  shares: ['transfers', 'shares'] as const,
  requests: ['transfers', 'share-requests'] as const,
  share: (share: string) => ['transfer', 'share', share] as const,
  request: (request: string) => ['transfer', 'share-request', request] as const,
  /** Under its matter: what happens to that is a hint for who sees it too. */
  ofMatter: (matter: string) => [...keys.matter(matter), 'shares'] as const,
};

const PLACES = {
  'accept-share': 'acceptance',
  'decline-share': 'declining',
  'withdraw-share': 'withdrawal',
  'recall-share': 'recall',
} as const;

/** Steps of a share that was offered. */
export type ShareStep = keyof typeof PLACES;

export function isShareStep(name: ShareAction['name']): name is ShareStep {
  return name in PLACES;
}

function at(share: string): string {
  return `/api/v1/shares/${encodeURIComponent(share)}`;
}

function askedAt(request: string): string {
  return `/api/v1/share-requests/${encodeURIComponent(request)}`;
}

export const shareQuery = (share: string) =>
  queryOptions({
    queryKey: shareKeys.share(share),
    queryFn: ({ signal }) => get<Share>(at(share), { signal }),
  });

export const matterSharesQuery = (matter: string) =>
  queryOptions({
    queryKey: shareKeys.ofMatter(matter),
    queryFn: ({ signal }) =>
      get<MatterShares>(`/api/v1/shares?matter=${encodeURIComponent(matter)}`, { signal }),
  });

/** The first hundred items of a matter, to be named in a share. */
export const itemsToNameQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.evidence(matter), 'to-name'],
    queryFn: ({ signal }) =>
      get<EvidencePage>(`/api/v1/evidence?matter=${encodeURIComponent(matter)}`, { signal }),
    select: (page) => page.items,
  });

export const requestQuery = (request: string) =>
  queryOptions({
    queryKey: shareKeys.request(request),
    queryFn: ({ signal }) => get<ShareRequest>(askedAt(request), { signal }),
  });

export type Offer = Body<'offerShare'>;
export type Ask = Body<'askForShare'>;
export type Conditions = NonNullable<NonNullable<Offer>['conditions']>;

export interface OfferCommand {
  /** The version of the matter that the head has seen. */
  version: number;
  body: Offer;
}

export const offerShare = ({ version, body }: OfferCommand, key: string) =>
  post<Share>('/api/v1/shares', { body, ifMatch: version, key });

export interface ShareStepCommand {
  share: string;
  step: ShareStep;
  version: number;
  reason?: string | undefined;
}

export const takeShareStep = ({ share, step, version, reason }: ShareStepCommand, key: string) =>
  post<Share>(`${at(share)}/${PLACES[step]}`, {
    body: step === 'accept-share' ? {} : { reason },
    ifMatch: version,
    key,
  });

export const askForShare = (body: Ask, key: string) =>
  post<ShareRequest>('/api/v1/share-requests', { body, key });

export interface AnswerCommand {
  request: string;
  version: number;
  /** Others than were asked for. */
  conditions?: Conditions | undefined;
  /** Why it is refused; it is granted otherwise. */
  why?: string | undefined;
}

export const answerRequest = ({ request, version, conditions, why }: AnswerCommand, key: string) =>
  post<ShareRequest>(`${askedAt(request)}/${why ? 'refusal' : 'grant'}`, {
    body: why ? { why } : conditions ? { conditions } : {},
    ifMatch: version,
    key,
  });

export const matterOfShare = (share: Share) => share.matterId ?? '';
