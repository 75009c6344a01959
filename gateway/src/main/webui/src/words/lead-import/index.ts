import type { Words } from '@/words';
import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the page for lists of leads brings along. */
export type LeadImportPart = typeof zhCN;

/** Every word that it knows. */
export type LeadImportWords = Words & LeadImportPart;

export const useLeadImportWords = wordsHook<LeadImportPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
