import { use } from 'react';
import { useSpeech } from '@/words/words-context';
import { loadPartiesWords, type PartiesWords } from './index';

/** Waits, under a Suspense, until the words of parties are here. */
export function usePartiesWords(): PartiesWords {
  const { language, words } = useSpeech();
  return use(loadPartiesWords(language, words));
}
