import type { Language, Words } from '@/words';
import { wordsBrought } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages of rights bring along. */
export type RightsPart = typeof zhCN;

/** Every word that the pages of rights know. */
export type RightsWords = Words & RightsPart;

export const loadRightsWords = wordsBrought<RightsPart>(load);

async function load(language: Language): Promise<RightsPart> {
  switch (language) {
    case 'zh-CN':
      return (await import('./zh-CN')).zhCN;
    case 'en':
      return (await import('./en')).en;
  }
}
