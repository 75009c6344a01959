import { UnreachableError, type Problem } from './problem';
import { commandHeaders, refused } from './request';

interface Sending {
  path: string;
  bytes: Blob;
  onProgress: (sent: number) => void;
  signal: AbortSignal;
}

/** Sends the bytes of a file and tells how far it is: `fetch` cannot say. */
export function sendBytes<Answered>({
  path,
  bytes,
  onProgress,
  signal,
}: Sending): Promise<Answered> {
  return new Promise<Answered>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', path);
    request.responseType = 'text';
    Object.entries(commandHeaders()).forEach(([name, value]) =>
      request.setRequestHeader(name, value),
    );
    request.setRequestHeader('Content-Type', 'application/octet-stream');
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
