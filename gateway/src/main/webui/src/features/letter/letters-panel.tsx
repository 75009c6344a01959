import { Link } from 'react-router';
import type { Matter } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { EmptyList } from '@/ui/empty-list';
import { OfficeName } from '@/ui/office-name';
import { SecretMark, type Secret } from '@/ui/secret-mark';
import { useLetterWords } from '@/words/letter';
import { useSpeech } from '@/words/words-context';
import './letter.css';

export interface LetterLine {
  letterId: string;
  kind: Matter['letters'][number]['kind'];
  number?: string | null;
  issuer: string;
  issuerName: string;
  issuedOn: string;
  state: Matter['letters'][number]['state'];
  secret?: Secret | undefined;
}

/** The letters issued so far, each opened as it was sent. */
export function LettersPanel({ letters }: { letters: LetterLine[] }) {
  const { language } = useSpeech();
  const words = useLetterWords();
  return (
    <section className="panel" aria-label={words.letter.panel}>
      <h2>{words.letter.panel}</h2>
      {letters.length === 0 && <EmptyList says={words.letter.none} />}
      <ul className="letter-lines">
        {letters.map((letter) => (
          <li key={letter.letterId}>
            <Link
              to={`/letters/${letter.letterId}`}
              className={letter.state === 'VOID' ? 'letter-void' : undefined}
            >
              {words.letter.kinds[letter.kind]}
            </Link>{' '}
            <span className={letter.state === 'VOID' ? 'number letter-void' : 'number'}>
              {letter.number ?? words.letter.unnumbered}
            </span>
            <SecretMark secret={letter.secret} />
            {letter.state === 'VOID' && <strong> {words.letter.states.VOID}</strong>}
            <small>
              <OfficeName id={letter.issuer} name={letter.issuerName} /> ·{' '}
              {writtenDay(letter.issuedOn, language)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
