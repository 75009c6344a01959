import { Link } from 'react-router';
import type { Place } from '@/api/types';
import { useHelpWords } from '@/words/help';

const PATHS = {
  WORK: '/',
  NOTICES: '/notices',
  LEADS: '/leads',
  CASES: '/cases',
  TRANSFERS: '/transfers',
  COOPERATION: '/cooperation',
  SHARING: '/sharing',
  LETTERS: '/letters',
  WORKLOAD: '/workload',
  OFFICES: '/offices',
  CALENDAR: '/calendar',
  NOTICE_STATUS: '/notices/status',
  PEOPLE: '/administration/people',
  AUDIT: '/audit',
} satisfies Record<Place, string>;

/** What is done where. */
export function Places() {
  const words = useHelpWords();
  return (
    <dl className="help-pairs">
      {(Object.keys(PATHS) as Place[]).map((place) => (
        <div key={place}>
          <dt>
            <Link to={PATHS[place]}>{words.places[place]}</Link>
          </dt>
          <dd>{words.help.places[place]}</dd>
        </div>
      ))}
    </dl>
  );
}
