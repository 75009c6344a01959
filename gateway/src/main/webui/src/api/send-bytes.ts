import { UnreachableError, type Problem } from './problem';
import { commandHeaders, refused } from './request';

interface Sending {
  path: string;
  /** A file that continues where it was is put; one that becomes something new is posted. */
  method?: 'PUT' | 'POST';
  mediaType?: string;
  /** What a command is sent with beside its bytes. */
  more?: Record<string, string>;
  bytes: Blob;
  onProgress: (sent: number) => void;
  signal: AbortSignal;
}

/** Sends the bytes of a file and tells how far it is: `fetch` cannot say. */
export function sendBytes<Answered>({
  path,
  method = 'PUT',
  mediaType = 'application/octet-stream',
  more = {},
  bytes,
  onProgress,
  signal,
}: Sending): Promise<Answered> {
  return new Promise<Answered>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    request.responseType = 'text';
    Object.entries({ ...commandHeaders(), ...more }).forEach(([name, value]) =>
      request.setRequestHeader(name, value),
    );
    request.setRequestHeader('Content-Type', mediaType);
    request.upload.onprogress = (event) => onProgress(event.loaded);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        resolve(JSON.parse(request.responseText) as Answered);
      } else {
        reject(refused(problemOf(request)));
      }
    };
    request.onerror = () => reject(new UnreachableError(request.statusText));
    request.ontimeout = request.onerror;
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    if (signal.aborted) reject(new DOMException('cancelled', 'AbortError'));
    else request.send(bytes);
  });
}

function problemOf(request: XMLHttpRequest): Problem {
  if ((request.getResponseHeader('Content-Type') ?? '').includes('json')) {
    return JSON.parse(request.responseText) as Problem;
  }
  return {
    type: 'about:blank',
    title: request.statusText,
    status: request.status,
    code: `HTTP_${request.status}`,
  };
}
