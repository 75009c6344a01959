import { use } from 'react';
import { useSpeech } from '@/words/words-context';
import { loadRightsWords, type RightsWords } from './index';

/** Waits, under a Suspense, until the words of rights are here. */
export function useRightsWords(): RightsWords {
  const { language, words } = useSpeech();
  return use(loadRightsWords(language, words));
}
