import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, post } from '@/api/request';
import { sendBytes } from '@/api/send-bytes';
import type {
  Answer,
  Body,
  LetterPrints,
  LetterScan,
  LetterScans,
  LetterServices,
  ServiceBody,
} from '@/api/types';

function at(letter: string, what: 'services' | 'scans' | 'prints'): string {
  return `/api/v1/letters/${encodeURIComponent(letter)}/${what}`;
}

export const deliveryKey = (letter: string) => [...keys.letter(letter), 'delivery'] as const;

export const servicesQuery = (letter: string) =>
  queryOptions({
    queryKey: [...deliveryKey(letter), 'services'],
    queryFn: ({ signal }) => get<LetterServices>(at(letter, 'services'), { signal }),
  });

export const scansQuery = (letter: string) =>
  queryOptions({
    queryKey: [...deliveryKey(letter), 'scans'],
    queryFn: ({ signal }) => get<LetterScans>(at(letter, 'scans'), { signal }),
  });

export const printsQuery = (letter: string) =>
  queryOptions({
    queryKey: [...deliveryKey(letter), 'prints'],
    queryFn: ({ signal }) => get<LetterPrints>(at(letter, 'prints'), { signal }),
  });

/** The service record to be filled in by hand. */
export function blankAddress(letter: string): string {
  return `/api/v1/letters/${encodeURIComponent(letter)}/service-form`;
}

export function scanAddress(letter: string, scan: string): string {
  return `${at(letter, 'scans')}/${encodeURIComponent(scan)}`;
}

export interface Serving {
  letter: string;
  /** Of the matter, as the officer saw it. */
  version: number;
  body: ServiceBody;
}

export const serve = ({ letter, version, body }: Serving, key: string) =>
  post<Answer<'serveLetter'>>(at(letter, 'services'), { body, ifMatch: version, key });

export interface Scanning {
  letter: string;
  of: LetterScan['of'];
  version: number;
  /** What tells one file from another: its bytes cannot be compared at every click. */
  name: string;
  size: number;
  changed: number;
}

/** Which types the service takes by name; of others it looks at the first bytes. */
const KNOWN: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'];

export const keepScan = (
  { letter, of, version }: Scanning,
  key: string,
  file: File,
  onProgress: (sent: number) => void,
  signal: AbortSignal,
) =>
  sendBytes<LetterScans>({
    path: `${at(letter, 'scans')}?of=${of}`,
    method: 'POST',
    mediaType: KNOWN.includes(file.type) ? file.type : 'application/octet-stream',
    more: { 'Idempotency-Key': key, 'If-Match': `"${version}"` },
    bytes: file,
    onProgress,
    signal,
  });

export interface Printing {
  letter: string;
  body: Body<'logLetterPrint'>;
}

export const logPrint = ({ letter, body }: Printing, key: string) =>
  post<LetterPrints>(at(letter, 'prints'), { body, key });
