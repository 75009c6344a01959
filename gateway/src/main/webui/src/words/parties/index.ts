import type { Language, Words } from '@/words';
import { wordsBrought } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages of parties bring along. */
export type PartiesPart = typeof zhCN;

/** Every word that the pages of parties know. */
export type PartiesWords = Words & PartiesPart;

export const loadPartiesWords = wordsBrought<PartiesPart>(load);

async function load(language: Language): Promise<PartiesPart> {
  switch (language) {
    case 'zh-CN':
      return (await import('./zh-CN')).zhCN;
    case 'en':
      return (await import('./en')).en;
  }
}
