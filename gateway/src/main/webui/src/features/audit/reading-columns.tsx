import { Button, Tag } from 'antd';
import { Link } from 'react-router';
import type { ReadingLine } from '@/api/types';
import { called } from '@/ui/called';
import { moment } from '@/ui/dates';
import type { Column } from '@/ui/use-columns';
import type { Language } from '@/words';
import type { AuditWords } from '@/words/audit';
import { objectName } from './object-name';

const COLOURS = {
  OPENED: 'default',
  REFUSED: 'warning',
  UNMASKED: 'blue',
  EXPORTED: 'blue',
  MATCHED: 'warning',
  CHALLENGED: 'error',
} satisfies Record<ReadingLine['outcome'], string>;

interface Speech {
  words: AuditWords;
  language: Language;
  officeName: (id: string, chinese?: string) => string;
}

/** Who, when, what kind, which number; a person's name narrows the list to him. */
export function readingColumns(
  { words, language, officeName }: Speech,
  onPerson: (id: string) => void,
): Column<ReadingLine>[] {
  const says = words.audit;
  return [
    {
      key: 'at',
      title: says.columns.at,
      width: 170,
      cell: (line) => <span className="number">{moment(line.at, language)}</span>,
    },
    {
      key: 'what',
      title: says.columns.what,
      isName: true,
      cell: (line) => (
        <>
          {line.words}
          <span className="list-under">{objectName(line, words)}</span>
        </>
      ),
    },
    {
      key: 'outcome',
      title: says.columns.outcome,
      width: 150,
      cell: (line) => (
        <>
          <Tag color={COLOURS[line.outcome]}>{says.outcomes[line.outcome]}</Tag>
          {line.problem && <span className="list-under">{says.refusal(line.problem)}</span>}
        </>
      ),
    },
    {
      key: 'who',
      title: says.columns.who,
      width: 220,
      cell: ({ person, office, agency }) => (
        <>
          {person ? (
            <Button
              type="link"
              size="small"
              className="reading-person"
              onClick={() => onPerson(person.id)}
            >
              {called(person, language)}
            </Button>
          ) : (
            agency
          )}
          <span className="list-under">
            {office ? words.offices.brief(officeName(office.id, office.name)) : says.agency}
          </span>
        </>
      ),
    },
    {
      key: 'matter',
      title: says.columns.matter,
      width: 190,
      cell: (line) =>
        line.matterId ? (
          <Link className="number" to={`/matters/${line.matterId}`}>
            {line.number}
          </Link>
        ) : (
          <span className="reading-hidden">{says.hidden}</span>
        ),
    },
    {
      key: 'because',
      title: says.columns.because,
      width: 150,
      cell: (line) => line.reasons.map((reason) => says.reasons[reason] ?? reason).join(says.join),
    },
    {
      key: 'purpose',
      title: says.columns.purpose,
      width: 160,
      isSpare: true,
      cell: (line) => line.purpose,
    },
  ];
}
