import { queryOptions } from '@tanstack/react-query';
import type {
  Collector,
  Custody,
  Evidence,
  EvidenceCard,
  EvidencePage,
  Opening,
  Particulars,
  RecognitionName,
} from '@/api/types';
import { keys } from '@/api/keys';
import { pagesOf } from '@/api/pages';
import { get, post } from '@/api/request';

function at(evidence: string): string {
  return `/api/v1/evidence/${encodeURIComponent(evidence)}`;
}

export const evidencePages = (matter: string) =>
  pagesOf<EvidenceCard, EvidencePage>(keys.evidence(matter), '/api/v1/evidence', { matter });

export const evidenceQuery = (matter: string, evidence: string) =>
  queryOptions({
    queryKey: [...keys.evidence(matter), evidence],
    queryFn: ({ signal }) => get<Evidence>(at(evidence), { signal }),
  });

/** One item of a matter that is not shown with it, because a share names it. */
export const sharedItemQuery = (share: string, evidence: string) =>
  queryOptions({
    queryKey: ['transfer', 'share', share, evidence],
    queryFn: ({ signal }) => get<Evidence>(at(evidence), { signal }),
  });

export const custodyQuery = (matter: string, evidence: string) =>
  queryOptions({
    queryKey: [...keys.evidence(matter), evidence, 'custody'],
    queryFn: ({ signal }) => get<Custody>(`${at(evidence)}/custody`, { signal }),
  });

export const collectorsQuery = queryOptions({
  queryKey: keys.collectors,
  queryFn: ({ signal }) => get<{ items: Collector[] }>('/api/v1/evidence/collectors', { signal }),
  select: (list) => list.items,
});

/** An item without bytes. */
export interface Thing {
  ticket: string;
  item: Particulars;
}

export function takeIn(thing: Thing, key: string): Promise<Evidence> {
  return post<Evidence>('/api/v1/evidence', { body: thing, key });
}

export interface Look {
  evidence: string;
  purpose: 'VIEW' | 'DOWNLOAD';
  reason?: string | undefined;
}

/** The chain tells who looked, before a byte is shown. */
export function open({ evidence, purpose, reason }: Look, key: string): Promise<Opening> {
  return post<Opening>(`${at(evidence)}/openings`, {
    body: { purpose, ...(reason ? { reason } : {}) },
    key,
  });
}

export interface Recognising {
  evidence: string;
  version: number;
  recognition: RecognitionName;
  reason: string;
}

export function recognise(
  { evidence, version, ...body }: Recognising,
  key: string,
): Promise<Evidence> {
  return post<Evidence>(`${at(evidence)}/recognition`, { body, ifMatch: version, key });
}

export function matterOf(item: Evidence): string {
  return item.matterId ?? '';
}
