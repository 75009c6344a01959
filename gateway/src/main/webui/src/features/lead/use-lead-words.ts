import type { Lead } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { useLeadSpeech } from '@/words/lead/lead-speech';

type Content = Lead['content'];
type Pause = Lead['verification']['pauses'][number];
type Paper = Pause['opening'];

/** What of a lead is written out in more than one place. */
export function useLeadWords() {
  const { words, language } = useLeadSpeech();
  const day = (written: string) => writtenDay(written, language);
  return {
    day,
    period: ({ actFrom, actTo, continuing }: Pick<Content, 'actFrom' | 'actTo' | 'continuing'>) => {
      if (!actFrom && !actTo && !continuing) return words.lead.periodUnknown;
      return words.lead.period(
        actFrom ? day(actFrom) : words.lead.periodUnknown,
        continuing ? words.lead.continuing : actTo ? day(actTo) : words.lead.periodUnknown,
      );
    },
    paper: ({ number, day: dated, evidence }: Paper) =>
      [
        number,
        ...(dated ? [day(dated)] : []),
        ...(evidence ? [words.lead.item(evidence.number, evidence.title ?? '')] : []),
      ].join(words.lead.between),
    pause: ({ ground, from, to }: Pause) =>
      to
        ? words.lead.pauseClosed(words.pauseGrounds[ground], day(from), day(to))
        : words.lead.pauseOpen(words.pauseGrounds[ground], day(from)),
  };
}
