import type { Language, Words } from '@/words';
import { wordsBrought } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the page of an article brings along. */
export type LawPart = typeof zhCN;

/** Every word that the page of an article knows. */
export type LawWords = Words & LawPart;

export const loadLawWords = wordsBrought<LawPart>(load);

async function load(language: Language): Promise<LawPart> {
  switch (language) {
    case 'zh-CN':
      return (await import('./zh-CN')).zhCN;
    case 'en':
      return (await import('./en')).en;
  }
}
