import type { Words } from '@/words';
import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages about who read what bring along. */
export type AuditPart = typeof zhCN;

/** Every word that they know. */
export type AuditWords = Words & AuditPart;

export const useAuditWords = wordsHook<AuditPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
