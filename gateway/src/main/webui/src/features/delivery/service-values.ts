import type { LetterServices, ServiceBody, ServiceWay } from '@/api/types';

export type WayForm = LetterServices['ways'][number];

/** What a service may say beside who, when and by whom, in the order of its record. */
export const DETAILS = [
  'place',
  'entrustedTo',
  'publishedIn',
  'circumstances',
  'receivedBy',
  'relation',
  'refusalReason',
  'tracking',
  'confirmation',
  'witness',
  'recording',
] as const;
export type Detail = (typeof DETAILS)[number];

export interface ServiceValues extends Partial<Record<Detail, string>> {
  way?: ServiceWay;
  servedOn?: string;
  publishedOn?: string;
  recipient?: string;
  servers?: string[];
}

/** Which details a way asks for, and which of them it must have. */
export function detailsOf(way: WayForm): { detail: Detail; required: boolean }[] {
  return DETAILS.filter(
    (detail) => way.required.includes(detail) || way.optional.includes(detail),
  ).map((detail) => ({ detail, required: way.required.includes(detail) }));
}

/** Of a publication the day of service is counted from the day of publication. */
export function isCounted(way: WayForm): boolean {
  return way.way === 'PUBLICATION';
}

export function serversOf(way: WayForm): 'TWO' | 'ONE' | 'ANY' {
  if (way.certified) return 'TWO';
  return way.servers > 0 ? 'ONE' : 'ANY';
}

/** Whether a relation is the one meant: by what its record will say, or as the reader's language calls it. */
export function isMeant(typed: string, relation: { value: string; label: string }): boolean {
  const meant = typed.trim().toLowerCase();
  return [relation.value, relation.label].some((name) => name.toLowerCase().includes(meant));
}

/** What is sent: nothing that was written for another way before. */
export function bodyOf(way: WayForm, values: ServiceValues): ServiceBody {
  const details = Object.fromEntries(
    detailsOf(way).flatMap(({ detail }) => {
      const text = values[detail]?.trim();
      return text ? [[detail, text]] : [];
    }),
  );
  return {
    way: way.way,
    ...(isCounted(way)
      ? values.publishedOn
        ? { publishedOn: values.publishedOn }
        : {}
      : values.servedOn
        ? { servedOn: values.servedOn }
        : {}),
    recipient: values.recipient?.trim() ?? '',
    servers: values.servers ?? [],
    ...details,
  };
}
