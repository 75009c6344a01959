import { use } from 'react';
import { useSpeech } from '@/words/words-context';
import { loadLawWords, type LawWords } from './index';

/** Waits, under a Suspense, until the words of laws are here. */
export function useLawWords(): LawWords {
  const { language, words } = useSpeech();
  return use(loadLawWords(language, words));
}
