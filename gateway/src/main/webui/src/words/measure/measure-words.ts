import { use } from 'react';
import { useSpeech } from '@/words/words-context';
import { loadMeasureWords, type MeasurePart } from './index';

/** Waits, under a Suspense, until the words of measures are here. */
export function useMeasureWords(): MeasurePart['measure'] {
  const { language, words } = useSpeech();
  return use(loadMeasureWords(language, words)).measure;
}
