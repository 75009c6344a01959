import { use } from 'react';
import { useSpeech, type Speech } from '@/words/words-context';
import { loadEvidenceWords, type EvidenceWords } from './index';

export interface EvidenceSpeech extends Speech {
  words: EvidenceWords;
}

/** Waits, under a Suspense, until the words of evidence are here. */
export function useEvidenceSpeech(): EvidenceSpeech {
  const speech = useSpeech();
  const words = useEvidenceWords();
  return { ...speech, words };
}

export function useEvidenceWords(): EvidenceWords {
  const { language, words } = useSpeech();
  return use(loadEvidenceWords(language, words));
}
