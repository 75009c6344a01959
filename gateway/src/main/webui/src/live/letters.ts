import type { Query } from '@tanstack/react-query';

/** What is shown of an issued letter of these matters: its address does not say which matter it is of. */
export function isLetterOf(matters: ReadonlySet<string>) {
  return ({ queryKey, state }: Pick<Query, 'queryKey' | 'state'>): boolean => {
    const { matterId } = (state.data ?? {}) as { matterId?: string };
    return queryKey[0] === 'letter' && matterId !== undefined && matters.has(matterId);
  };
}
