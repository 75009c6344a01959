import type { BreachType, LeadSource, PartyKind, Registration, RightType } from '@/api/types';
import type { IdentifierKind } from './api';

export interface SuspectEntry {
  kind?: PartyKind;
  name?: string;
  identifier?: string;
  /** 公民身份号码, of a natural person. */
  identityNumber?: string;
}

export interface RightEntry {
  type?: RightType;
  number?: string;
  name?: string;
  trademarkClass?: number | null;
}

export interface InformantEntry {
  name?: string;
  phone?: string;
  address?: string;
  idNumber?: string;
  anonymous?: boolean;
}

/** What the source says of itself. */
export interface OriginEntry {
  body?: string;
  paperNumber?: string;
  paperDay?: string;
  detail?: string;
}

/** The form as it is being filled in. */
export interface LeadEntry {
  title?: string;
  content?: string;
  source?: LeadSource;
  origin?: OriginEntry;
  breach?: BreachType;
  placeOfAct?: string;
  online?: boolean;
  placeOfBusiness?: string;
  actFrom?: string;
  actTo?: string;
  continuing?: boolean;
  foundOn?: string;
  suspects?: SuspectEntry[];
  rights?: RightEntry[];
  informant?: InformantEntry;
}

const isWritten = (text: string | undefined) => text !== undefined && text.trim() !== '';

/** Lines that were opened and left empty say nothing. */
export function withoutEmptyLines(entry: LeadEntry): LeadEntry {
  return {
    ...entry,
    suspects: (entry.suspects ?? []).filter(
      (suspect) =>
        isWritten(suspect.name) ||
        isWritten(suspect.identifier) ||
        isWritten(suspect.identityNumber),
    ),
    rights: (entry.rights ?? []).filter(
      (right) => isWritten(right.name) || isWritten(right.number),
    ),
  };
}

/** What is said to the server; nothing is left out that the officer wrote and sees. */
export function registrationOf(entry: LeadEntry): Registration {
  const { online, placeOfBusiness, informant, ...said } = entry;
  return {
    ...said,
    ...(online && placeOfBusiness ? { placeOfBusiness } : {}),
    // A block that was opened and left empty is nobody.
    ...(hasInformant(informant) || informant?.anonymous ? { informant } : {}),
    suspects: entry.suspects?.map(({ kind, name, identifier, identityNumber }) => ({
      kind,
      name,
      ...(kind === 'PERSON' ? { identityNumber } : { identifier }),
    })),
    rights: entry.rights?.map(({ type, number, name, trademarkClass }) => ({
      type,
      number,
      name,
      ...(trademarkClass && type && hasClass(type) ? { trademarkClass } : {}),
    })),
  };
}

/** What may lie in the browser's storage: never who told, never an identity number. */
export function draftOf(entry: LeadEntry): LeadEntry {
  return {
    ...entry,
    informant: undefined,
    ...(entry.suspects
      ? { suspects: entry.suspects.map((suspect) => ({ ...suspect, identityNumber: undefined })) }
      : {}),
  };
}

export function hasInformant(informant: InformantEntry | undefined): boolean {
  return (
    informant !== undefined &&
    [informant.name, informant.phone, informant.address, informant.idNumber].some(isWritten)
  );
}

const CHECKED_BY = {
  INVENTION: 'patent',
  UTILITY_MODEL: 'patent',
  DESIGN: 'patent',
  TRADEMARK_GOODS: 'trademark',
  TRADEMARK_SERVICE: 'trademark',
  COLLECTIVE_MARK: 'trademark',
  CERTIFICATION_MARK: 'trademark',
  GI_MARK: 'trademark',
  GI_PRODUCT: undefined,
  SPECIAL_SIGN: undefined,
  OLYMPIC_SIGN: undefined,
  TRADE_SECRET: undefined,
  TRADE_NAME: undefined,
  UNREGISTERED_SIGN: undefined,
  COPYRIGHT: undefined,
  PLANT_VARIETY: undefined,
  LAYOUT_DESIGN: undefined,
} satisfies Record<RightType, IdentifierKind | undefined>;

/** Which of the checks that may be asked for fits a right's number. */
export function checkOf(type: RightType | undefined): IdentifierKind | undefined {
  return type && CHECKED_BY[type];
}

export function hasClass(type: RightType): boolean {
  return checkOf(type) === 'trademark';
}

const SHORTEST_TERM = 2;
const LONGEST_TERM = 100;

/** Something matters are searched by. */
export interface Term {
  written: string;
  /** Codes are searched as they will be recorded: the check says how. */
  kind?: IdentifierKind | undefined;
}

/** What matters are searched by: codes and numbers first, then names; each once. */
export function searchTerms(entry: Pick<LeadEntry, 'suspects' | 'rights'>): Term[] {
  const suspects = entry.suspects ?? [];
  const rights = entry.rights ?? [];
  const terms: Term[] = [
    ...suspects.map(({ kind, identifier }) => ({
      written: kind === 'PERSON' ? '' : (identifier ?? ''),
      kind: 'uscc' as const,
    })),
    ...rights.map(({ number, type }) => ({ written: number ?? '', kind: checkOf(type) })),
    ...suspects.map(({ name }) => ({ written: name ?? '' })),
  ]
    .map((term) => ({ ...term, written: term.written.trim() }))
    .filter(({ written }) => isSearchable(written));
  return [...new Map(terms.map((term) => [term.written, term])).values()];
}

function isSearchable(written: string): boolean {
  const length = Array.from(written).length;
  return length >= SHORTEST_TERM && length <= LONGEST_TERM;
}
