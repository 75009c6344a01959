import { use } from 'react';
import type { Language, Words } from '@/words';
import { wordsBrought } from '@/words/brought';
import { useSpeech } from '@/words/words-context';
import type { zhCN } from './zh-CN';

type CalendarPart = typeof zhCN;

const loadCalendarWords = wordsBrought<CalendarPart>(load);

async function load(language: Language): Promise<CalendarPart> {
  switch (language) {
    case 'zh-CN':
      return (await import('./zh-CN')).zhCN;
    case 'en':
      return (await import('./en')).en;
  }
}

/** Waits, under a Suspense, until the words about the calendar are here. */
export function useCalendarWords(): Words & CalendarPart {
  const { language, words } = useSpeech();
  return use(loadCalendarWords(language, words));
}
