import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the room of challenges brings along. */
export type ChallengePart = typeof zhCN;

/** All words, once those of challenges are here. */
export const useChallengeWords = wordsHook<ChallengePart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
