import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { keys } from '@/api/keys';
import { get } from '@/api/request';
import type { TalkWaiting as Waiting, WorkPage } from '@/api/types';
import { moment, plainDay } from '@/ui/dates';
import { useOfficeName } from '@/ui/office-name';
import { useTalkWords } from '@/words/talk';
import { useSpeech } from '@/words/words-context';
import '@/ui/panel-parts.css';

/** Where the reader was mentioned, and proposals that he may answer. */
export function TalkWaiting({ page }: { page: WorkPage }) {
  const words = useTalkWords();
  const { language } = useSpeech();
  const officeName = useOfficeName();
  const says = words.talk;
  const waiting = useQuery({
    queryKey: [...keys.work, 'talk'],
    queryFn: ({ signal }) => get<Waiting>('/api/v1/work/talk', { signal }),
  }).data;
  return (
    <details>
      <summary>{says.waiting(page.mentions, page.proposalsToAnswer)}</summary>
      <ul className="panel-lines">
        {waiting?.proposals.map((line) => (
          <li key={line.proposalId}>
            <Link to={`/matters/${line.matterId}?tab=talk`}>{line.title}</Link>
            <small>
              {says.proposedBy(
                words.offices.brief(officeName(line.office, line.officeName)),
                says.kinds[line.kind],
              )}{' '}
              {plainDay(line.proposedOn, language)}
            </small>
          </li>
        ))}
        {waiting?.mentions.map((line) => (
          <li key={`${line.matterId}${line.madeAt}`}>
            <Link to={`/matters/${line.matterId}?tab=talk`}>{line.title}</Link>
            <small>
              {says.mentionedBy(
                (language === 'en' ? line.by?.labelEn : line.by?.label) ?? says.somebody,
              )}{' '}
              {moment(line.madeAt, language)}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
