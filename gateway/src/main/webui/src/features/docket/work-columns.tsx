import type { WorkItem } from '@/api/types';
import { DueChip } from '@/ui/due-chip';
import { RowLink } from '@/ui/row-link';
import type { Column } from '@/ui/use-columns';
import type { Speech } from '@/words/words-context';
import { placeOf } from './work-place';

/** What the command of a clock is called on a button. */
export function commandWord({ words }: Speech, command: string): string {
  const known: Record<string, string | undefined> = words.work.commands;
  return known[command] ?? words.work.handle;
}

export function workColumns(
  speech: Speech,
  officeName: (id: string, chinese?: string) => string,
): Column<WorkItem>[] {
  const { words, language } = speech;
  const titles = words.work.columns;
  return [
    {
      key: 'due',
      title: titles.due,
      width: language === 'en' ? 306 : 268,
      cell: (item) => (
        <>
          <DueChip chip={item.chip} provisional={item.provisional} clockId={item.clockId} />
          {item.limitOffice !== item.office && (
            <span className="list-under">
              {words.work.theirLimit(
                words.offices.brief(officeName(item.limitOffice, item.limitOfficeName)),
              )}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'matter',
      title: titles.matter,
      isName: true,
      cell: (item) => (
        <>
          <span className="list-under number">{item.number}</span>
          <RowLink to={placeOf(item)}>{item.title}</RowLink>
        </>
      ),
    },
    {
      key: 'todo',
      title: titles.todo,
      width: 210,
      cell: (item) => (
        <>
          <strong className="work-todo">{commandWord(speech, item.command)}</strong>
          <span className="list-under">{words.work.restsOn(item.rule, item.basis)}</span>
        </>
      ),
    },
    {
      key: 'who',
      title: titles.who,
      width: 170,
      cell: (item) =>
        item.persons.length > 0
          ? words.work.people(
              item.persons.map((person) => (language === 'en' ? person.labelEn : person.label)),
            )
          : words.roles[item.role],
    },
    {
      key: 'kind',
      title: titles.kind,
      width: 110,
      isSpare: true,
      cell: (item) => words.work.kinds[item.kind],
    },
    {
      key: 'office',
      title: titles.office,
      width: 220,
      isSpare: true,
      cell: (item) => words.offices.brief(officeName(item.office, item.officeName)),
    },
  ];
}
