import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { PeopleLogEntry, Role } from '@/api/types';
import { Bones } from '@/ui/bones';
import { moment, plainDay } from '@/ui/dates';
import { EmptyList } from '@/ui/empty-list';
import { useOfficeName } from '@/ui/office-name';
import { RefusalNote } from '@/ui/refusal-note';
import { usePeopleSpeech } from '@/words/people/people-speech';
import { logPages } from './api';

/** 办理记录: what administrators did, for the one who looks over their shoulders. */
export function PeopleLog() {
  const { words, language } = usePeopleSpeech();
  const log = useInfiniteQuery(logPages);
  const said = words.people.log;
  const entries = log.data?.pages.flatMap((page) => page.items) ?? [];
  const labelOf = (person: { label: string; labelEn: string }) =>
    language === 'en' ? person.labelEn : person.label;
  return (
    <section className="panel" aria-label={said.title}>
      <h2>{said.title}</h2>
      {log.isPending && <Bones rows={6} />}
      {log.isError && <RefusalNote error={log.error} onRetry={() => void log.refetch()} />}
      {log.data && entries.length === 0 && <EmptyList says={said.empty} />}
      {entries.length > 0 && (
        <table className="people-table">
          <thead>
            <tr>
              {Object.entries(said.columns).map(([column, name]) => (
                <th key={column} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.position}>
                <th scope="row" className="number">
                  {moment(entry.at, language)}
                </th>
                <td data-label={said.columns.by}>{labelOf(entry.by)}</td>
                <td data-label={said.columns.act}>{said.acts[entry.act]}</td>
                <td data-label={said.columns.person}>{labelOf(entry.person)}</td>
                <td data-label={said.columns.said}>
                  <Particulars entry={entry} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {log.hasNextPage && (
        <Button loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          {said.more}
        </Button>
      )}
    </section>
  );
}

const DAYS: readonly string[] = ['from', 'to', 'on'];

function Particulars({ entry }: { entry: PeopleLogEntry }) {
  const { words, language } = usePeopleSpeech();
  const officeName = useOfficeName();
  const said = words.people.log;
  const spoken = (name: string, value: string) => {
    if (name === 'role') return words.roles[value as Role];
    if (name === 'office') return officeName(value);
    return DAYS.includes(name) ? plainDay(value, language) : value;
  };
  return (
    <>
      {Object.entries(entry.said)
        .map(([name, value]) => said.pair(said.said[name] ?? name, spoken(name, value)))
        .join(said.join)}
    </>
  );
}
