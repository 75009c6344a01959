import { queryOptions } from '@tanstack/react-query';
import { get, getBlob } from '@/api/request';
import { sendBytes } from '@/api/send-bytes';
import type { Answer } from '@/api/types';

export type LeadImport = Answer<'getLeadImport'>;
export type ImportLine = LeadImport['items'][number];
export type ImportOutcome = ImportLine['outcome'];

const IMPORTS = '/api/v1/lead-imports';
const KEY = 'lead-imports';

export const importsQuery = queryOptions({
  queryKey: [KEY],
  queryFn: ({ signal }) => get<Answer<'listLeadImports'>>(IMPORTS, { signal }),
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, id],
    queryFn: ({ signal }) => get<LeadImport>(`${IMPORTS}/${encodeURIComponent(id)}`, { signal }),
  });

export const template = () => getBlob(`${IMPORTS}/template`);

export const tryOut = (file: Blob) => put(`${IMPORTS}/trial`, file);

/** The same list under the same id goes on where it stopped. */
export const enter = (id: string, file: Blob, atomic: boolean) =>
  put(`${IMPORTS}/${encodeURIComponent(id)}?atomic=${String(atomic)}`, file);

function put(path: string, bytes: Blob): Promise<LeadImport> {
  return sendBytes<LeadImport>({
    path,
    bytes,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
}
