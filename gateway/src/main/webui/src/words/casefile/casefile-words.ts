import { use } from 'react';
import { useSpeech } from '@/words/words-context';
import { loadCasefileWords, type CasefilePart } from './index';

/** Waits, under a Suspense, until the words of filed cases are here. */
export function useCasefileWords(): CasefilePart['casefile'] {
  const { language, words } = useSpeech();
  return use(loadCasefileWords(language, words)).casefile;
}
