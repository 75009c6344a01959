import type { Bringing } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that names breaches, sources, rights and parties. */
export type NamePart = typeof zhCN;

export const namesBrought: Bringing<NamePart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};
