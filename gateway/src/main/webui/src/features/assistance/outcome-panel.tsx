import { writtenDay } from '@/ui/dates';
import { useAssistanceWords, type AssistanceWords } from '@/words/assistance';
import { useSpeech } from '@/words/words-context';
import type { Assistance } from './contract';
import { MatterNumber } from '@/ui/matter-number';
import { Pair } from '@/ui/pair';

/** What came of it for both: the asked office's own lead, the asking office's rating. */
export function OutcomePanel({ assistance }: { assistance: Assistance }) {
  const { assistance: says } = useAssistanceWords();
  const { language } = useSpeech();
  const { spinOff, rating } = assistance;
  if (!spinOff && !rating) return null;
  return (
    <section className="panel" aria-label={rating ? says.rating : says.spinOff}>
      {rating && (
        <>
          <h2>
            {says.rating} · {writtenDay(rating.on, language)}
          </h2>
          <dl className="facts">
            <Pair name={says.fields.timeliness}>{markOf(rating.timeliness, says)}</Pair>
            <Pair name={says.fields.completeness}>{markOf(rating.completeness, says)}</Pair>
            {rating.words && (
              <Pair name={says.fields.remark}>
                <span className="written">{rating.words}</span>
              </Pair>
            )}
          </dl>
        </>
      )}
      {spinOff && (
        <>
          {rating ? <h3 className="panel-under">{says.spinOff}</h3> : <h2>{says.spinOff}</h2>}
          <MatterNumber id={spinOff.matterId} number={spinOff.number} />
        </>
      )}
    </section>
  );
}

export const MARKS = [5, 4, 3, 2, 1] as const;

/** A mark with its word; one that is not known, as it came. */
export function markOf(mark: number, says: AssistanceWords['assistance']): string {
  const known = MARKS.find((one) => one === mark);
  return known ? says.rated(known, says.ratings[known]) : String(mark);
}
