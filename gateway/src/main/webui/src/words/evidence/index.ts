import type { Language, Words } from '@/words';
import { wordsBrought } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the rooms of evidence bring along. */
export type EvidencePart = typeof zhCN;

/** Every word that the rooms of evidence know. */
export type EvidenceWords = Words & EvidencePart;

export const loadEvidenceWords = wordsBrought<EvidencePart>(load);

async function load(language: Language): Promise<EvidencePart> {
  switch (language) {
    case 'zh-CN':
      return (await import('./zh-CN')).zhCN;
    case 'en':
      return (await import('./en')).en;
  }
}
