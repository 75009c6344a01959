import { ago, moment } from '@/ui/dates';
import { useSpeech } from '@/words/words-context';

/** When it was: how long ago, and the moment in Shanghai. */
export function When({ at, now }: { at: string; now: number }) {
  const { words, language } = useSpeech();
  const past = ago(at, now, language);
  const exact = moment(at, language);
  return (
    <time className="number" dateTime={at}>
      {past ? words.notices.when(past, exact) : exact}
    </time>
  );
}
