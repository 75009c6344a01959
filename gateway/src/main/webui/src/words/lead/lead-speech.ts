import { use } from 'react';
import { useSpeech, type Speech } from '@/words/words-context';
import { loadLeadWords, type LeadWords } from './index';

export interface LeadSpeech extends Speech {
  words: LeadWords;
}

/** Waits, under a Suspense, until the words of leads are here. */
export function useLeadSpeech(): LeadSpeech {
  const speech = useSpeech();
  const words = useWordsOfLead();
  return { ...speech, words };
}

export function useWordsOfLead(): LeadWords {
  const { language, words } = useSpeech();
  return use(loadLeadWords(language, words));
}
