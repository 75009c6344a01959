import type { Language, Words } from '@/words';
import { wordsBrought } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the room of people brings along. */
export type PeoplePart = typeof zhCN;

/** Every word that the room of people knows. */
export type PeopleWords = Words & PeoplePart;

export const loadPeopleWords = wordsBrought<PeoplePart>(load);

async function load(language: Language): Promise<PeoplePart> {
  switch (language) {
    case 'zh-CN':
      return (await import('./zh-CN')).zhCN;
    case 'en':
      return (await import('./en')).en;
  }
}
