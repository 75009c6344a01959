import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { pagesOf } from '@/api/pages';
import { ask, get, getText, post, put } from '@/api/request';
import type {
  Answer,
  LetterBeginning,
  LetterDraft,
  LetterDraftAct,
  LetterDraftBody,
  LetterDrafts,
  LetterKind,
} from '@/api/types';

const MINUTES = 60_000;

function ofMatter(matter: string): string {
  return `/api/v1/matters/${encodeURIComponent(matter)}/letter-drafts`;
}

const WAITING = '/api/v1/letter-drafts';

function at(draft: string): string {
  return `${WAITING}/${encodeURIComponent(draft)}`;
}

/** What letters of each kind say; it changes with the release alone. */
export const kindsQuery = queryOptions({
  queryKey: ['letter-kinds'],
  queryFn: ({ signal }) => get<Answer<'listLetterKinds'>>('/api/v1/letters/kinds', { signal }),
  staleTime: 60 * MINUTES,
  select: (list) => list.items,
});

export const draftsQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'letter-drafts'],
    queryFn: ({ signal }) => get<LetterDrafts>(ofMatter(matter), { signal }),
  });

/** What is known already; the matter's hints are hints for it too. */
export const beginningQuery = (matter: string, kind: LetterKind) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'letter-beginning', kind],
    queryFn: ({ signal }) =>
      get<LetterBeginning>(`${ofMatter(matter)}/beginning?kind=${encodeURIComponent(kind)}`, {
        signal,
      }),
  });

export const draftQuery = (draft: string) =>
  queryOptions({
    queryKey: [...keys.letterDrafts, draft],
    queryFn: ({ signal }) => get<LetterDraft>(at(draft), { signal }),
  });

/** Those that wait for the caller's signature. */
export const waitingPages = () =>
  pagesOf<LetterDraft>(keys.letterDrafts, WAITING, { state: 'SUBMITTED' });

/** The draft as it was saved, printed. */
export const savedTextQuery = (draft: string, version: number) =>
  queryOptions({
    queryKey: ['letter-preview', draft, version],
    queryFn: ({ signal }) => getText(`${at(draft)}/preview`, signal),
    staleTime: Infinity,
  });

/** The letter of what is typed so far; an older question still under way is given up. */
export const typedTextQuery = (matter: string, body: LetterDraftBody | undefined) =>
  queryOptions({
    queryKey: ['letter-preview', matter, body],
    queryFn: ({ signal }) => ask(`${ofMatter(matter)}/preview`, body, signal),
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
    gcTime: MINUTES,
  });

export interface Saving {
  matterId: string;
  /** Missing while it was never saved. */
  draftId?: string | undefined;
  /** Of the draft; of the matter while it was never saved. */
  version: number;
  body: LetterDraftBody;
}

type Done = Answer<'reviseLetterDraft'>;

/** Commands answer with ids alone: the draft is read as it stands then. */
async function afterwards(command: Promise<Done>): Promise<LetterDraft> {
  const { draftId } = await command;
  return readAgain(at(draftId));
}

/** What is saved is not saved again because reading it failed: a short break of the line is waited for. */
async function readAgain(address: string, tries = 3): Promise<LetterDraft> {
  try {
    return await get<LetterDraft>(address);
  } catch (error) {
    if (tries === 1) throw error;
    await new Promise((goOn) => setTimeout(goOn, 1000));
    return readAgain(address, tries - 1);
  }
}

export const saveDraft = ({ matterId, draftId, version, body }: Saving, key: string) =>
  afterwards(
    draftId === undefined
      ? post<Done>(ofMatter(matterId), { body, ifMatch: version, key })
      : put<Done>(at(draftId), { body, ifMatch: version, key }),
  );

/** What is decided on a draft that is written. */
export type Step = Exclude<LetterDraftAct, 'REVISE'>;

const PLACES = {
  SUBMIT: 'submission',
  RETURN: 'return',
  ISSUE: 'issue',
  WITHDRAW: 'withdrawal',
} satisfies Record<Step, string>;

export function isStep(name: string): name is Step {
  return name in PLACES;
}

export interface Taking {
  draftId: string;
  step: Step;
  version: number;
  reason?: string | undefined;
}

export const takeStep = ({ draftId, step, version, reason }: Taking, key: string) =>
  afterwards(
    post<Done>(`${at(draftId)}/${PLACES[step]}`, {
      body: reason === undefined ? undefined : { reason },
      ifMatch: version,
      key,
    }),
  );

export function matterOf(draft: LetterDraft): string {
  return draft.matterId;
}
