import { ago, moment } from '@/ui/dates';
import { useSpeech } from '@/words/words-context';

/** When it was: how long ago, and the moment in Shanghai. */
export function When({ at, now }: { at: string; now: number }) {
  const { language } = useSpeech();
  const past = ago(at, now, language);
  const exact = moment(at, language);
  return (
    <time className="number" dateTime={at}>
      {past ?? exact}
      {past && <span className="list-under">{exact}</span>}
    </time>
  );
}
