import { get, post, remove } from './request';
import { sendBytes } from './send-bytes';
import type { Evidence, Particulars, Upload } from './types';
import type { IntakePlace } from './intake-place';

/** Beyond this, reading the whole file first would hold it in memory. */
const LARGEST_DIGESTED = 64 * 1024 * 1024;

const PLACE = '/api/v1/evidence-uploads';

function at(upload: string): string {
  return `${PLACE}/${encodeURIComponent(upload)}`;
}

/** Nothing is taken in there from this person any more. */
export class NoTicketError extends Error {}

/** What may be uploaded now, and by whom: it lasts ten minutes, so each upload asks for its own. */
export async function freshTicket({ of, id }: IntakePlace): Promise<string> {
  const path = `/api/v1/${of}/${encodeURIComponent(id)}`;
  const { uploadTicket } = await get<{ uploadTicket?: string }>(path);
  if (!uploadTicket) throw new NoTicketError();
  return uploadTicket;
}

export interface Wanted {
  ticket: string;
  item: Particulars;
  file: File;
}

/** Everything that can be refused is refused here, before the first byte. */
export async function openUpload({ ticket, item, file }: Wanted, key: string): Promise<Upload> {
  const sha256 = await digestOf(file);
  return post<Upload>(PLACE, {
    key,
    body: {
      ticket,
      item,
      file: {
        name: file.name,
        length: file.size,
        mediaType: file.type || 'application/octet-stream',
        ...(sha256 ? { sha256 } : {}),
      },
    },
  });
}

export function sendContent(
  upload: string,
  bytes: Blob,
  onProgress: (sent: number) => void,
  signal: AbortSignal,
): Promise<Upload> {
  return sendBytes<Upload>({ path: `${at(upload)}/content`, bytes, onProgress, signal });
}

/** How far it has come, as the service knows it. */
export function uploadNow(upload: string): Promise<Upload> {
  return get<Upload>(at(upload));
}

export function completeUpload(upload: string, key: string): Promise<Evidence> {
  return post<Evidence>(`${at(upload)}/completion`, { key });
}

export function abortUpload(upload: string): Promise<void> {
  return remove(at(upload));
}

/** Digested here, the file is known to be whole from this machine on. */
async function digestOf(file: File): Promise<string | undefined> {
  if (file.size > LARGEST_DIGESTED) return undefined;
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    // Not every page may digest; the service does in any case.
    return undefined;
  }
}
