import { Fragment } from 'react';
import { writtenDay } from '@/ui/dates';
import { useAssistanceWords } from '@/words/assistance';
import { useSpeech } from '@/words/words-context';
import type { Assistance } from './contract';
import { Pair } from '@/ui/pair';

/** Why the other office is asked, round by round; why it was called off. */
export function AskedPanel({ assistance }: { assistance: Assistance }) {
  const { assistance: says } = useAssistanceWords();
  const { language } = useSpeech();
  const { rounds, cancelled } = assistance;
  return (
    <section className="panel" aria-label={says.asked}>
      <h2>{says.asked}</h2>
      {rounds.map(({ round, reason, wishedOn }) => (
        <Fragment key={round}>
          {rounds.length > 1 && <h3 className="panel-under">{says.round(round)}</h3>}
          <p className="written panel-last">{reason}</p>
          {wishedOn && (
            <dl className="facts">
              <Pair name={says.wished}>{writtenDay(wishedOn, language)}</Pair>
            </dl>
          )}
        </Fragment>
      ))}
      {cancelled && (
        <>
          <h3 className="panel-under">
            {says.cancelled} · {writtenDay(cancelled.on, language)}
          </h3>
          <p className="written panel-last">{cancelled.reason}</p>
        </>
      )}
    </section>
  );
}
