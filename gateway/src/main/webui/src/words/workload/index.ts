import { use } from 'react';
import type { Language, Words } from '@/words';
import { wordsBrought } from '@/words/brought';
import { useSpeech } from '@/words/words-context';
import type { zhCN } from './zh-CN';

type WorkloadPart = typeof zhCN;

const loadWorkloadWords = wordsBrought<WorkloadPart>(load);

async function load(language: Language): Promise<WorkloadPart> {
  switch (language) {
    case 'zh-CN':
      return (await import('./zh-CN')).zhCN;
    case 'en':
      return (await import('./en')).en;
  }
}

/** Waits, under a Suspense, until the words of the workload page are here. */
export function useWorkloadWords(): Words & WorkloadPart {
  const { language, words } = useSpeech();
  return use(loadWorkloadWords(language, words));
}
