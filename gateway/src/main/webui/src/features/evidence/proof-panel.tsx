import type { UseQueryResult } from '@tanstack/react-query';
import type { Custody, Evidence } from '@/api/types';
import { Bones } from '@/ui/bones';
import { CopyButton } from '@/ui/copy-button';
import { moment } from '@/ui/dates';
import { useEvidenceSpeech } from '@/words/evidence/evidence-speech';
import './evidence.css';

interface Properties {
  item: Evidence;
  custody: UseQueryResult<Custody>;
}

/** 证明: in one word whether it is whole, the digests, and how anybody can compute them again. */
export function ProofPanel({ item, custody }: Properties) {
  const { words, language } = useEvidenceSpeech();
  const say = words.evidence;
  const { file } = item;
  const state = proofOf(item, custody.data);
  return (
    <section className="panel proof" aria-label={say.proof}>
      <h2>{say.proof}</h2>
      {state === 'UNREAD' && custody.isPending ? (
        <Bones rows={1} />
      ) : (
        <p className="proof-word" data-proof={state}>
          <strong>{say.proofStates[state]}</strong> {say.proofSays[state]}
        </p>
      )}
      {item.digestCheckedAt && (
        <p className="evidence-quiet">{say.checkedAt(moment(item.digestCheckedAt, language))}</p>
      )}
      {file && (
        <>
          <dl className="digests">
            <Digest name="SHA-256" value={file.sha256} />
            <Digest name="SM3" value={file.sm3} />
          </dl>
          <details className="how-to-check">
            <summary>{say.howToCheck}</summary>
            <p>{say.howToCheckText}</p>
            <ul>
              {commandsFor(file.name).map((command) => (
                <li key={command}>
                  <code>{command}</code>
                  <CopyButton text={command} label={say.copyCommand(command)} />
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}

function Digest({ name, value }: { name: string; value: string }) {
  const words = useEvidenceSpeech().words;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code>{value}</code>
        <CopyButton text={value} label={words.evidence.copyDigest(name)} />
      </dd>
    </div>
  );
}

type Proof = 'WHOLE' | 'DAMAGED' | 'BROKEN_CHAIN' | 'NO_BYTES' | 'UNREAD';

/** In one word; nothing is called whole before both its bytes and its chain are known to be. */
function proofOf({ digestState }: Evidence, custody: Custody | undefined): Proof {
  if (digestState === 'DAMAGED') return 'DAMAGED';
  if (!custody) return 'UNREAD';
  if (!custody.whole) return 'BROKEN_CHAIN';
  return digestState === 'WHOLE' ? 'WHOLE' : 'NO_BYTES';
}

function commandsFor(name: string): string[] {
  const quoted = `'${name.replaceAll("'", "'\\''")}'`;
  return [
    `sha256sum ${quoted}`,
    `certutil -hashfile "${name}" SHA256`,
    `gmssl sm3 ${quoted}`,
    `openssl dgst -sm3 ${quoted}`,
  ];
}
