import { storedLanguage } from '@/words';
import { RefusalError, UnreachableError, type Problem } from './problem';
import { presence } from './presence';
import { sessionEnded } from './session-end';

export interface Asking {
  /** The person is here, whatever keyboard and mouse say. */
  attended?: boolean;
  signal?: AbortSignal | undefined;
}

export interface Command {
  body?: unknown;
  /** Version of what is changed, as its view gave it. */
  ifMatch?: number | undefined;
  /** One key per intention: a repeated click is the same command. */
  key: string;
}

export async function get<Answered>(path: string, asking: Asking = {}): Promise<Answered> {
  const response = await send(path, {
    headers: headers(asking.attended ? {} : attention()),
    signal: asking.signal ?? null,
  });
  return (await response.json()) as Answered;
}

export async function getText(path: string, signal?: AbortSignal): Promise<string> {
  const response = await send(path, {
    headers: headers({ Accept: 'text/html, application/problem+json', ...attention() }),
    signal: signal ?? null,
  });
  return response.text();
}

/** Bytes to be shown; a refusal comes as a problem all the same. */
export async function getBlob(path: string, signal?: AbortSignal): Promise<Blob> {
  const response = await send(path, {
    headers: headers({ Accept: '*/*', ...attention() }),
    signal: signal ?? null,
  });
  try {
    return await response.blob();
  } catch (failure) {
    throw new UnreachableError(failure);
  }
}

export function post<Answered>(path: string, command: Command): Promise<Answered> {
  return tell('POST', path, command);
}

export function put<Answered>(path: string, command: Command): Promise<Answered> {
  return tell('PUT', path, command);
}

async function tell<Answered>(
  method: 'POST' | 'PUT',
  path: string,
  command: Command,
): Promise<Answered> {
  const response = await send(path, {
    method,
    headers: headers({
      'Lianban-Console': '1',
      'Idempotency-Key': command.key,
      ...(command.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(command.ifMatch === undefined ? {} : { 'If-Match': `"${command.ifMatch}"` }),
    }),
    body: command.body === undefined ? null : JSON.stringify(command.body),
  });
  return (response.status === 204 ? undefined : await response.json()) as Answered;
}

export async function remove(path: string): Promise<void> {
  await send(path, { method: 'DELETE', headers: headers({ 'Lianban-Console': '1' }) });
}

/** What a command is sent with, for what does not go through `fetch`. */
export function commandHeaders(): Record<string, string> {
  return headers({ 'Lianban-Console': '1' });
}

/** What a refusal says, however it came. */
export function refused(problem: Problem): RefusalError {
  if (problem.status === 401) sessionEnded.announce();
  return new RefusalError(problem);
}

/** A question too long for an address: nothing changes. */
export async function ask(path: string, body: unknown, signal?: AbortSignal): Promise<string> {
  return (await asked(path, body, 'text/html, application/problem+json', signal)).text();
}

/** The same for what belongs in no address, since addresses are logged; answered as data. */
export async function askFor<Answered>(
  path: string,
  body: unknown,
  signal?: AbortSignal,
): Promise<Answered> {
  return (await (await asked(path, body, 'application/json', signal)).json()) as Answered;
}

function asked(
  path: string,
  body: unknown,
  accept: string,
  signal: AbortSignal | undefined,
): Promise<Response> {
  return send(path, {
    method: 'POST',
    headers: headers({
      Accept: accept,
      'Content-Type': 'application/json',
      'Lianban-Console': '1',
      ...attention(),
    }),
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
}

/** A refresh nobody asked for does not keep the session alive. */
function attention(): Record<string, string> {
  if (!presence.isHere()) return { 'Lianban-Background': 'true' };
  presence.asked();
  return {};
}

function headers(more: Record<string, string>): Record<string, string> {
  return { Accept: 'application/json', 'Accept-Language': storedLanguage(), ...more };
}

async function send(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init });
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new UnreachableError(failure);
  }
  if (response.ok) return response;
  throw refused(await read(response));
}

async function read(response: Response): Promise<Problem> {
  const type = response.headers.get('Content-Type') ?? '';
  if (type.includes('json')) return (await response.json()) as Problem;
  return {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    code: `HTTP_${response.status}`,
  };
}
