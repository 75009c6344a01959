import type { ReactNode } from 'react';
import type { Letter } from '@/api/types';
import { CopyButton } from '@/ui/copy-button';
import { writtenDay } from '@/ui/dates';
import { OfficeName } from '@/ui/office-name';
import { useRegisterWords } from '@/words/letters';
import { useSpeech } from '@/words/words-context';
import { Addressee } from './addressees';
import { isVoid } from './is-void';

/** Of whom and to whom, when, whether it is valid, and how anybody can find that out. */
export function LetterFacts({ letter }: { letter: Letter }) {
  const { language } = useSpeech();
  const words = useRegisterWords();
  const says = words.page;
  return (
    <dl className="letter-facts">
      <Fact label={words.letter.number}>
        <span className="number">{letter.number ?? words.letter.unnumbered}</span>
      </Fact>
      <Fact label={words.letter.issuer}>
        <OfficeName id={letter.issuer.id} name={letter.issuer.name} />
      </Fact>
      {letter.to.length > 0 && (
        <div>
          <dt>{says.addressees}</dt>
          {letter.to.map((addressee) => (
            <dd key={addressee.office ?? addressee.name}>
              <Addressee addressee={addressee} />
            </dd>
          ))}
        </div>
      )}
      {letter.issuedOn && (
        <Fact label={words.letter.issuedOn}>{writtenDay(letter.issuedOn, language)}</Fact>
      )}
      <Fact label={words.letter.state}>
        {isVoid(letter) ? words.letter.states.VOID : words.letter.states.VALID}
      </Fact>
      {letter.code && (
        <Fact label={says.code}>
          <code className="letter-code">{letter.code}</code>
          <CopyButton text={letter.code} label={says.copyCode} />
        </Fact>
      )}
      {letter.verification && (
        <Fact label={says.verification}>
          <a href={letter.verification} target="_blank" rel="noreferrer">
            {letter.verification}
          </a>
          <CopyButton text={letter.verification} label={says.copyAddress} />
        </Fact>
      )}
      {letter.digest && (
        <Fact label={says.digest}>
          <code>{letter.digest}</code>
          <CopyButton text={letter.digest} label={says.copyDigest} />
          <small>{says.digestHint}</small>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
