import type { Bringing } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that pages bring along which show certificates of people. */
export type CertificatePart = typeof zhCN;

export const certificateBrought: Bringing<CertificatePart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};
