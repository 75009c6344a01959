import { queryOptions } from '@tanstack/react-query';
import { get, getBlob } from '@/api/request';
import { sendBytes } from '@/api/send-bytes';
import type { Answer } from '@/api/types';
import type { ListKind } from '@/words/list-import';

export type ListImport = Answer<'getLeadImport'>;
export type ImportLine = ListImport['items'][number];
export type ImportOutcome = ImportLine['outcome'];

const PATHS = {
  LEADS: '/api/v1/lead-imports',
  MATTERS: '/api/v1/matter-imports',
} satisfies Record<ListKind, string>;

export const importsQuery = (kind: ListKind) =>
  queryOptions({
    queryKey: ['imports', kind],
    queryFn: ({ signal }) => get<Answer<'listLeadImports'>>(PATHS[kind], { signal }),
  });

export const importQuery = (kind: ListKind, id: string) =>
  queryOptions({
    queryKey: ['imports', kind, id],
    queryFn: ({ signal }) =>
      get<ListImport>(`${PATHS[kind]}/${encodeURIComponent(id)}`, { signal }),
  });

export const template = (kind: ListKind) => getBlob(`${PATHS[kind]}/template`);

export const tryOut = (kind: ListKind, file: Blob) => put(`${PATHS[kind]}/trial`, file);

/** The same list under the same id goes on where it stopped. */
export const enter = (kind: ListKind, id: string, file: Blob, atomic: boolean) =>
  put(`${PATHS[kind]}/${encodeURIComponent(id)}?atomic=${String(atomic)}`, file);

function put(path: string, bytes: Blob): Promise<ListImport> {
  return sendBytes<ListImport>({
    path,
    bytes,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
}
