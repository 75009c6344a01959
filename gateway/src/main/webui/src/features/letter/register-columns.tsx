import { Link } from 'react-router';
import type { LetterRegister } from '@/api/types';
import { called } from '@/ui/called';
import { plainDay, writtenDay } from '@/ui/dates';
import { RowLink } from '@/ui/row-link';
import type { Column } from '@/ui/use-columns';
import type { RegisterWords } from '@/words/letters';
import type { Language } from '@/words';
import { Addressees } from './addressees';

export type RegisterEntry = LetterRegister['items'][number];

/** A number that is void is struck through; of a matter that is hidden it stands alone. */
export function registerColumns(words: RegisterWords, language: Language): Column<RegisterEntry>[] {
  const says = words.register;
  return [
    {
      key: 'number',
      title: says.columns.number,
      isName: true,
      width: '17%',
      cell: (entry) => {
        const number = (
          <span
            className={entry.state === 'VOID' ? 'register-number letter-void' : 'register-number'}
          >
            {entry.number}
          </span>
        );
        return entry.letterId ? (
          <RowLink to={`/letters/${entry.letterId}`}>{number}</RowLink>
        ) : (
          number
        );
      },
    },
    {
      key: 'title',
      title: says.columns.title,
      cell: (entry) => {
        if (!entry.shown) return <span className="register-withheld">{says.withheld}</span>;
        return entry.matterId ? (
          <Link className="register-matter" to={`/matters/${entry.matterId}`}>
            {entry.title}
          </Link>
        ) : (
          <span className="register-withheld">{says.spoilt}</span>
        );
      },
    },
    {
      key: 'to',
      title: says.columns.to,
      width: '17%',
      cell: (entry) => entry.shown && entry.letterId && <Addressees to={entry.to} />,
    },
    {
      key: 'issuedOn',
      title: says.columns.issuedOn,
      width: 140,
      cell: (entry) =>
        entry.issuedOn && (
          <>
            {plainDay(entry.issuedOn, language)}
            {entry.signedBy && (
              <span className="list-under">{called(entry.signedBy, language)}</span>
            )}
          </>
        ),
    },
    {
      key: 'servedOn',
      title: says.columns.servedOn,
      width: 104,
      cell: (entry) => entry.servedOn && plainDay(entry.servedOn, language),
    },
    {
      key: 'state',
      title: says.columns.state,
      width: 144,
      cell: (entry) => entry.state && <Validity entry={entry} words={words} language={language} />,
    },
  ];
}

function Validity({
  entry,
  words,
  language,
}: {
  entry: RegisterEntry;
  words: RegisterWords;
  language: Language;
}) {
  if (entry.state !== 'VOID') return words.letter.states.VALID;
  const by = entry.voidedBy ? called(entry.voidedBy, language) : '';
  return (
    <>
      <strong className="register-void">{words.letter.states.VOID}</strong>
      <span className="list-under">{entry.voidReason}</span>
      {entry.voidedOn && (
        <span className="list-under">
          {words.register.voided(writtenDay(entry.voidedOn, language), by)}
        </span>
      )}
    </>
  );
}
