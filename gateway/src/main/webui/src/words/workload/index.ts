import { broughtTogether, wordsHook, type Bringing } from '@/words/brought';
import { certificateBrought } from '@/words/certificate';
import type { zhCN } from './zh-CN';

const ownBrought: Bringing<typeof zhCN> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};

export const useWorkloadWords = wordsHook(broughtTogether(certificateBrought, ownBrought));
