import { createContext, use } from 'react';
import type { Language, Words } from './index';

export interface Speech {
  language: Language;
  words: Words;
  speak: (language: Language) => void;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (!speech) throw new Error('no words were loaded above this component');
  return speech;
}

export function useWords(): Words {
  return useSpeech().words;
}
