import type { Lead } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { useSpeech } from '@/words/words-context';

type Content = Lead['content'];
type Pause = Lead['verification']['pauses'][number];

/** What of a lead is written out in more than one place. */
export function useLeadWords() {
  const { words, language } = useSpeech();
  const day = (written: string) => writtenDay(written, language);
  return {
    day,
    period: ({ actFrom, actTo }: Pick<Content, 'actFrom' | 'actTo'>) => {
      if (!actFrom && !actTo) return words.lead.periodUnknown;
      return words.lead.period(
        actFrom ? day(actFrom) : words.lead.periodUnknown,
        actTo ? day(actTo) : words.lead.continuing,
      );
    },
    pause: ({ ground, from, to }: Pause) =>
      to
        ? words.lead.pauseClosed(words.pauseGrounds[ground], day(from), day(to))
        : words.lead.pauseOpen(words.pauseGrounds[ground], day(from)),
  };
}
