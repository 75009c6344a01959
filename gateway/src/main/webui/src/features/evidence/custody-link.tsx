import type { CustodyEntry } from '@/api/types';
import { moment } from '@/ui/dates';
import { FoldedDigest } from '@/ui/folded-digest';
import { useOfficeName } from '@/ui/office-name';
import { useEvidenceSpeech } from '@/words/evidence/evidence-speech';
import { particularsSaid } from './custody-particulars';
import { handsOf } from './custody-people';

/** One entry of the chain: what happened, when, by whose hands, and its own digest. */
export function CustodyLink({ entry }: { entry: CustodyEntry }) {
  const { words, language } = useEvidenceSpeech();
  const nameOf = useOfficeName();
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
      <div>{handsOf(entry, words, nameOf)}</div>
      {said.length > 0 && (
        <ul className="custody-said">
          {said.map(({ name, label, value, isDigest }) => (
            <li key={name}>
              {isDigest ? (
                <>
                  {label} <FoldedDigest value={value} name={label} />
                </>
              ) : (
                say.particular(label, value)
              )}
            </li>
          ))}
        </ul>
      )}
      <small className="custody-leaf">
        {say.entry(entry.sequence)}{' '}
        <FoldedDigest value={entry.leaf} name={say.entry(entry.sequence)} />
      </small>
    </li>
  );
}
