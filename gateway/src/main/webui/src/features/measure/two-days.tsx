import type { Measure } from '@/api/types';
import { moment, writtenDay } from '@/ui/dates';
import { useMeasureWords } from '@/words/measure/measure-words';
import { useSpeech } from '@/words/words-context';

/** When a limit ends: the day that binds, and beside it the one that does not. */
export function TwoDays({ limit }: { limit: Measure['limits'][number] }) {
  const says = useMeasureWords();
  const { language } = useSpeech();
  const due = limit.at ? moment(limit.at, language) : writtenDay(limit.due, language);
  const said =
    limit.rolled === limit.due
      ? says.endsOn(due)
      : says.notRolled(due, writtenDay(limit.rolled, language));
  return (
    <>
      {said}
      {limit.overdue && <strong className="measure-overdue">{says.overdue}</strong>}
    </>
  );
}
