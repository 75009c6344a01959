import { useQuery } from '@tanstack/react-query';
import type { Letter } from '@/api/types';
import { Bones } from '@/ui/bones';
import { writtenDay } from '@/ui/dates';
import { LetterSheet } from '@/ui/letter-sheet';
import { OfficeName } from '@/ui/office-name';
import { RefusalNote } from '@/ui/refusal-note';
import { useSpeech } from '@/words/words-context';
import { letterTextQuery } from './api';
import './letter.css';

/** The letter as it was sent, and what proves it. */
export function LetterReading({ letter }: { letter: Letter }) {
  const { words } = useSpeech();
  const text = useQuery(letterTextQuery(letter.id, letter.state));
  return (
    <div className="letter-reading">
      <div>
        {text.isPending && <Bones rows={14} />}
        {text.isError && <RefusalNote error={text.error} onRetry={() => void text.refetch()} />}
        {text.data !== undefined && (
          <LetterSheet html={text.data} label={words.letter.kinds[letter.kind]} />
        )}
      </div>
      <aside className="panel">
        <LetterFacts letter={letter} />
      </aside>
    </div>
  );
}

function LetterFacts({ letter }: { letter: Letter }) {
  const { words, language } = useSpeech();
  return (
    <dl className="letter-facts">
      <dt>{words.letter.number}</dt>
      <dd className="number">{letter.number ?? words.letter.unnumbered}</dd>
      <dt>{words.letter.issuer}</dt>
      <dd>
        <OfficeName id={letter.issuer.id} name={letter.issuer.name} />
      </dd>
      {letter.addressees.length > 0 && <dt>{words.letter.addressees}</dt>}
      {letter.addressees.map((addressee) => (
        <dd key={addressee.id}>
          <OfficeName id={addressee.id} name={addressee.name} />
        </dd>
      ))}
      {letter.issuedOn && (
        <>
          <dt>{words.letter.issuedOn}</dt>
          <dd>{writtenDay(letter.issuedOn, language)}</dd>
        </>
      )}
      <dt>{words.letter.state}</dt>
      <dd>
        {isVoid(letter) ? words.letter.states.VOID : words.letter.states.VALID}
        {letter.voidedOn && <> · {writtenDay(letter.voidedOn, language)}</>}
        {letter.voidReason && <small className="letter-void-reason">{letter.voidReason}</small>}
        {letter.voidedBy && (
          <small className="letter-void-reason">
            {language === 'en' ? letter.voidedBy.labelEn : letter.voidedBy.label}
          </small>
        )}
      </dd>
      <dt>{words.letter.digest}</dt>
      <dd>
        <code title={words.letter.digestHint}>{letter.digest}</code>
        <br />
        <small>{words.letter.digestHint}</small>
      </dd>
    </dl>
  );
}

export function isVoid(letter: Letter): boolean {
  return letter.state === 'VOID';
}
