import { Link } from 'react-router';
import { useSpeech } from '@/words/words-context';
import { writtenDay } from './dates';
import { Pair } from './pair';

interface SentProperties {
  name: string;
  /** Day it was sent. */
  on: string | undefined;
  letter: { to: string; number: string | undefined; unnumbered: string };
}

/** When a letter went out, and the letter. */
export function SentLine({ name, on, letter }: SentProperties) {
  const { language } = useSpeech();
  return (
    <Pair name={name}>
      {on && writtenDay(on, language)}{' '}
      <Link to={letter.to} className="number">
        {letter.number ?? letter.unnumbered}
      </Link>
    </Pair>
  );
}

interface ReceivedProperties {
  name: string;
  /** Day it was signed for, and where its receipt is read; missing while it is not. */
  signed: { on: string; to: string } | undefined;
  notYet: string;
}

/** Whether a letter was signed for. */
export function ReceivedLine({ name, signed, notYet }: ReceivedProperties) {
  const { language } = useSpeech();
  return (
    <Pair name={name}>
      {signed ? <Link to={signed.to}>{writtenDay(signed.on, language)}</Link> : notYet}
    </Pair>
  );
}
