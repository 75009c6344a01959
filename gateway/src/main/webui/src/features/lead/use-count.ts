import { useWordsOfLead } from '@/words/lead/lead-speech';

/** How long names may be. */
export const LONGEST_NAME = 200;

const letters = (text: string) => Array.from(text).length;

/** Counts and warns; a paste is never cut, the server says what is too long. */
export function useCount(max: number) {
  const words = useWordsOfLead();
  return {
    max,
    strategy: letters,
    show: ({ count }: { count: number }) => words.lead.count(count, max),
  };
}
