import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { askFor, get, post } from '@/api/request';
import type {
  Answer,
  Body,
  BreachType,
  Candidates,
  Identifier,
  Lead,
  MatterPage,
  Registration,
} from '@/api/types';

export type Informant = Answer<'unmaskInformant'>;
export type IdentifierKind = 'uscc' | 'patent' | 'trademark';
export type Identity = Answer<'unmaskIdentity'>;

const MINUTES = 60_000;
const SIMILAR_SHOWN = 5;

export const leadQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'lead'],
    queryFn: ({ signal }) => get<Lead>(`/api/v1/leads/${encodeURIComponent(matter)}`, { signal }),
  });

/** What an identifier is taken for; the same text always gets the same answer. */
export const identifierQuery = (kind: IdentifierKind, value: string) =>
  queryOptions({
    queryKey: ['identifiers', kind, value],
    queryFn: ({ signal }) =>
      get<Identifier>(
        `/api/v1/identifiers/check?${new URLSearchParams({ kind, value }).toString()}`,
        { signal },
      ),
    staleTime: 10 * MINUTES,
  });

/** The same of an identity number: asked in the body, and not kept once the field is gone. */
export const identityQuery = (value: string) =>
  queryOptions({
    queryKey: ['identifiers', 'resident-id', value],
    queryFn: ({ signal }) =>
      askFor<Identifier>('/api/v1/identifiers/check', { kind: 'resident-id', value }, signal),
    staleTime: 10 * MINUTES,
    gcTime: 0,
  });

export interface Act {
  breach: BreachType;
  placeOfAct: string;
  /** Given for merchants on a platform. */
  placeOfBusiness: string | undefined;
}

export const candidatesQuery = (act: Act) =>
  queryOptions({
    queryKey: ['candidates', act.breach, act.placeOfAct, act.placeOfBusiness],
    queryFn: ({ signal }) => {
      const question = new URLSearchParams({ breach: act.breach, placeOfAct: act.placeOfAct });
      if (act.placeOfBusiness) question.set('placeOfBusiness', act.placeOfBusiness);
      return get<Candidates>(`/api/v1/jurisdiction/candidates?${question.toString()}`, { signal });
    },
    staleTime: 10 * MINUTES,
    placeholderData: keepPreviousData,
  });

/** What a registration from each source must and may say; law, so it hardly changes. */
export const sourcesQuery = queryOptions({
  queryKey: ['lead-sources'],
  queryFn: ({ signal }) => get<Answer<'listLeadSources'>>('/api/v1/leads/sources', { signal }),
  staleTime: 10 * MINUTES,
});

export type SourceForm = Answer<'listLeadSources'>['items'][number];

/** Matters in which a term occurs: perhaps the same one. */
export const similarQuery = (term: string) =>
  queryOptions({
    queryKey: [...keys.matters, 'similar', term],
    queryFn: ({ signal }) =>
      get<MatterPage>(
        `/api/v1/matters?${new URLSearchParams({ query: term, limit: String(SIMILAR_SHOWN) }).toString()}`,
        { signal },
      ),
    staleTime: MINUTES,
  });

export const registerLead = (registration: Registration, key: string) =>
  post<Lead>('/api/v1/leads', { body: registration, key });

/** The body of each step. */
export interface StepBodies {
  assignment: Body<'assignOfficers'>;
  extension: Body<'extendVerification'>;
  pause: Body<'pauseVerification'>;
  resume: Body<'resumeVerification'>;
  filing: Body<'fileLead'>;
  'non-filing': Body<'declineFiling'>;
  'informant-notice': Body<'tellInformant'>;
  merger: Body<'mergeLead'>;
  duplicate: Body<'closeDuplicate'>;
  'merger-undoing': Body<'undoMerger'>;
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
  post<Lead>(`/api/v1/leads/${encodeURIComponent(matterId)}/${step}`, {
    body,
    ifMatch: version,
    key,
  });

const looksPath = (matterId: string) =>
  `/api/v1/leads/${encodeURIComponent(matterId)}/informant/looks`;

/** Each look is recorded: never cached, never asked again by itself. */
export const unmaskInformant = (matterId: string, reason: string) =>
  post<Informant>(looksPath(matterId), { body: { reason }, key: crypto.randomUUID() });

/** Who looked, when and why, and who was refused; refused itself to most. */
export const looksQuery = (matterId: string) =>
  queryOptions({
    queryKey: [...keys.matter(matterId), 'informant-looks'],
    queryFn: ({ signal }) => get<Answer<'listInformantLooks'>>(looksPath(matterId), { signal }),
    retry: false,
  });

/** Each look is recorded, so each is a question of its own. */
export const unmaskIdentity = (matterId: string, partyId: string, reason: string) =>
  askFor<Identity>(
    `/api/v1/leads/${encodeURIComponent(matterId)}/parties/${encodeURIComponent(partyId)}/identity`,
    { reason },
  );

/** What may be said of the parties and rights of a running matter. */
export type EntryBody =
  | Body<'addParty'>
  | Body<'correctParty'>
  | Body<'withdrawParty'>
  | Body<'addRight'>
  | Body<'correctNamedRight'>
  | Body<'verifyImport'>
  | Body<'withdrawImport'>;

export interface EntryChange {
  matterId: string;
  /** Below the lead: parties, or rights/ID/correction. */
  place: string;
  body: EntryBody;
  /** The version the officer has seen. */
  version: number;
}

export const changeEntry = ({ matterId, place, body, version }: EntryChange, key: string) =>
  post<Lead>(`/api/v1/leads/${encodeURIComponent(matterId)}/${place}`, {
    body,
    ifMatch: version,
    key,
  });
