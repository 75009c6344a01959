import { Link } from 'react-router';
import type { LetterRegister } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { RowLink } from '@/ui/row-link';
import type { Column } from '@/ui/use-columns';
import type { RegisterPart } from '@/words/letters';
import type { Language, Words } from '@/words';

export type RegisterEntry = LetterRegister['items'][number];

/** A number that is void is struck through; of a matter that is hidden it stands alone. */
export function registerColumns(
  words: Words & RegisterPart,
  language: Language,
): Column<RegisterEntry>[] {
  const says = words.register;
  return [
    {
      key: 'number',
      title: says.columns.number,
      isName: true,
      cell: (entry) => {
        const number = (
          <span className={entry.state === 'VOID' ? 'number letter-void' : 'number'}>
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
      width: '24%',
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
      key: 'addressees',
      title: says.columns.addressees,
      width: 190,
      cell: (entry) => entry.addressees.join(language === 'en' ? '; ' : '、'),
    },
    {
      key: 'issuedOn',
      title: says.columns.issuedOn,
      width: 130,
      cell: (entry) => entry.issuedOn && writtenDay(entry.issuedOn, language),
    },
    {
      key: 'state',
      title: says.columns.state,
      width: 210,
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
  words: Words & RegisterPart;
  language: Language;
}) {
  if (entry.state !== 'VOID') return words.letter.states.VALID;
  const by = (language === 'en' ? entry.voidedBy?.labelEn : entry.voidedBy?.label) ?? '';
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
