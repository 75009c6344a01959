import { use } from 'react';
import { useSpeech, type Speech } from '@/words/words-context';
import { loadPeopleWords, type PeopleWords } from './index';

export interface PeopleSpeech extends Speech {
  words: PeopleWords;
}

/** Waits, under a Suspense, until the words about people are here. */
export function usePeopleSpeech(): PeopleSpeech {
  const speech = useSpeech();
  const words = usePeopleWords();
  return { ...speech, words };
}

export function usePeopleWords(): PeopleWords {
  const { language, words } = useSpeech();
  return use(loadPeopleWords(language, words));
}
