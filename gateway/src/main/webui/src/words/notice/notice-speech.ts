import { use } from 'react';
import { useSpeech, type Speech } from '@/words/words-context';
import { loadNoticeWords, type NoticeWords } from './index';

export interface NoticeSpeech extends Speech {
  words: NoticeWords;
}

/** Waits, under a Suspense, until the words about notices are here. */
export function useNoticeSpeech(): NoticeSpeech {
  const speech = useSpeech();
  const words = useNoticeWords();
  return { ...speech, words };
}

export function useNoticeWords(): NoticeWords {
  const { language, words } = useSpeech();
  return use(loadNoticeWords(language, words));
}
