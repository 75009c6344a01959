import type { UseQueryResult } from '@tanstack/react-query';
import type { Custody, CustodyAction, CustodyEntry } from '@/api/types';
import { Bones } from '@/ui/bones';
import { CopyButton } from '@/ui/copy-button';
import { moment } from '@/ui/dates';
import { useOfficeName } from '@/ui/office-name';
import { RefusalNote } from '@/ui/refusal-note';
import { useEvidenceSpeech } from '@/words/evidence/evidence-speech';
import { particularsSaid } from './custody-particulars';
import './evidence.css';

const SHOWN_OF_LEAF = 12;
const LOOKS: readonly CustodyAction[] = ['VIEWED', 'DOWNLOADED', 'ACCESS_DENIED'];

/** 保管链: every hand the item went through, the first above. */
export function CustodyChain({ custody }: { custody: UseQueryResult<Custody> }) {
  const { words } = useEvidenceSpeech();
  return (
    <section className="panel" aria-label={words.evidence.custody}>
      <h2>{words.evidence.custody}</h2>
      {custody.isPending && <Bones rows={6} />}
      {custody.isError && (
        <RefusalNote error={custody.error} onRetry={() => void custody.refetch()} />
      )}
      {custody.data && (
        <ol className="custody">
          {custody.data.items.map((entry) => (
            <Link key={`${entry.log} ${entry.sequence}`} entry={entry} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Link({ entry }: { entry: CustodyEntry }) {
  const { words, language } = useEvidenceSpeech();
  const say = words.evidence;
  const said = particularsSaid(entry.particulars, words);
  return (
    <li data-action={entry.action}>
      <div className="custody-head">
        <strong>{words.custodyActions[entry.action]}</strong>
        <time className="number" dateTime={entry.occurredAt}>
          {moment(entry.occurredAt, language)}
        </time>
      </div>
      <div>
        <Actor actor={entry.actor} />
      </div>
      {said.length > 0 && (
        <ul className="custody-said">
          {said.map((particular) => (
            <li key={particular}>{particular}</li>
          ))}
        </ul>
      )}
      <small className="custody-leaf">
        {say.entry(entry.sequence)}{' '}
        <code title={entry.leaf}>{entry.leaf.slice(0, SHOWN_OF_LEAF)}</code>
        <CopyButton text={entry.leaf} label={say.copyLeaf(entry.sequence)} />
      </small>
    </li>
  );
}

function Actor({ actor }: { actor: CustodyEntry['actor'] }) {
  const { words } = useEvidenceSpeech();
  const nameOf = useOfficeName();
  const who = actor.label ?? words.evidence.system;
  return (
    <>{actor.office ? words.evidence.actorOf(who, nameOf(actor.office, actor.officeName)) : who}</>
  );
}

/** 查阅记录: who has looked at it, and why; the newest first. */
export function Looks({ custody }: { custody: Custody }) {
  const { words, language } = useEvidenceSpeech();
  const looks = custody.items.filter(({ action }) => LOOKS.includes(action)).reverse();
  return (
    <section className="panel" aria-label={words.evidence.looks}>
      <h2>{words.evidence.looks}</h2>
      {looks.length === 0 && <p className="evidence-quiet">{words.evidence.noLooks}</p>}
      <ul className="looks">
        {looks.map((look) => (
          <li key={`${look.log} ${look.sequence}`}>
            <Actor actor={look.actor} />
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
