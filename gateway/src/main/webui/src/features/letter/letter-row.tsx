import { Tag } from 'antd';
import { Link } from 'react-router';
import type { Matter } from '@/api/types';
import { plainDay } from '@/ui/dates';
import { OfficeName } from '@/ui/office-name';
import { SecretMark } from '@/ui/secret-mark';
import { useRegisterWords } from '@/words/letters';
import { useSpeech } from '@/words/words-context';
import { Addressees } from './addressees';

interface Properties {
  letter: Matter['letters'][number];
  /** The reader's office: its own letters need not say whose they are. */
  own: string | undefined;
}

/** One letter of a matter; a list without a number is told by the letter that it goes along with. */
export function LetterRow({ letter, own }: Properties) {
  const { language } = useSpeech();
  const words = useRegisterWords();
  const says = words.ofMatter;
  const struck = letter.state === 'VOID' ? 'letter-void' : undefined;
  const { refersTo } = letter;
  return (
    <tr role="row">
      <td role="cell" className="letter-name">
        <span className="letter-label">{says.columns.kind}</span>
        <Link to={`/letters/${letter.letterId}`} className={struck}>
          {words.letter.kinds[letter.kind]}
        </Link>
        {letter.number && (
          <span className="letter-number">
            <span className={struck}>{letter.number}</span>
          </span>
        )}
        <SecretMark secret={letter.secret} />
        {refersTo && (
          <small>{says.goesWith(refersTo.number ?? words.letter.kinds[refersTo.kind])}</small>
        )}
        {letter.issuer !== own && (
          <small>
            <OfficeName id={letter.issuer} name={letter.issuerName} />
          </small>
        )}
      </td>
      <td role="cell">
        <span className="letter-label">{says.columns.to}</span>
        {!letter.secret?.withheld && <Addressees to={letter.to} />}
      </td>
      <td role="cell" className="letter-day">
        <span className="letter-label">{says.columns.issuedOn}</span>
        {plainDay(letter.issuedOn, language)}
      </td>
      <td role="cell" className="letter-day">
        {letter.servedOn && (
          <>
            <span className="letter-label">{says.columns.served}</span>
            {plainDay(letter.servedOn, language)}
            {letter.servedBy && <small>{words.ways[letter.servedBy]}</small>}
          </>
        )}
      </td>
      <td role="cell" className="letter-state">
        <span className="letter-label">{says.columns.state}</span>
        {letter.state === 'VOID' ? (
          <Tag color="error">{words.letter.states.VOID}</Tag>
        ) : (
          words.letter.states.VALID
        )}
      </td>
    </tr>
  );
}
