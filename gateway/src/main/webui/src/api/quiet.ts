import { commandHeaders, refused } from './request';
import { UnreachableError, type Problem } from './problem';

interface Saying {
  body?: unknown;
  /** Also while the page goes away. */
  keepalive?: boolean;
}

/**
 * What a page says by itself, unasked: it never keeps the session alive, and the server may hear it
 * twice.
 */
export async function quietly(
  method: 'PUT' | 'DELETE',
  path: string,
  { body, keepalive = false }: Saying = {},
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      keepalive,
      credentials: 'same-origin',
      headers: {
        ...commandHeaders(),
        'Lianban-Background': 'true',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
  } catch (failure) {
    throw new UnreachableError(failure);
  }
  if (response.ok) return response;
  throw refused((await response.json()) as Problem);
}
