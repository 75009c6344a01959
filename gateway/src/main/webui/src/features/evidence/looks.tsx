import type { Custody, CustodyAction } from '@/api/types';
import { moment } from '@/ui/dates';
import { useOfficeName } from '@/ui/office-name';
import { useEvidenceSpeech } from '@/words/evidence/evidence-speech';
import { actorOf } from './custody-people';
import './evidence.css';

const LOOKS: readonly CustodyAction[] = ['VIEWED', 'DOWNLOADED', 'ACCESS_DENIED'];

/** 查阅记录: who has looked at it, and why; in the order of the chain, the first above. */
export function Looks({ custody }: { custody: Custody }) {
  const { words, language } = useEvidenceSpeech();
  const nameOf = useOfficeName();
  const looks = custody.items.filter(({ action }) => LOOKS.includes(action));
  return (
    <section className="panel" aria-label={words.evidence.looks}>
      <h2>{words.evidence.looks}</h2>
      {looks.length === 0 && <p className="evidence-quiet">{words.evidence.noLooks}</p>}
      <ul className="looks">
        {looks.map((look) => (
          <li key={`${look.log} ${look.sequence}`}>
            {actorOf(look.actor, words, nameOf)}
            <small>
              {words.custodyActions[look.action]} · {moment(look.occurredAt, language)}
              {look.particulars.reason && <> · {words.evidence.because(look.particulars.reason)}</>}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
