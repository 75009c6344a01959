import type { ToldFact } from '@/api/types';
import { moment } from '@/ui/dates';
import { useSpeech } from '@/words/words-context';
import { StateMark } from './state-mark';
import { reachedAt } from './told';
import { isUnread } from './unread';

/** One fact and the people who were told of it. */
export function ToldFactView({ fact }: { fact: ToldFact }) {
  const { words, language } = useSpeech();
  const titles = words.told.columns;
  const unread = fact.people.filter((person) => isUnread(person.state)).length;
  return (
    <li>
      <p>
        <time className="number" dateTime={fact.at}>
          {moment(fact.at, language)}
        </time>{' '}
        <strong>{fact.sentence}</strong>
        <small>{words.told.summary(fact.people.length, unread)}</small>
      </p>
      <table aria-label={fact.sentence}>
        <thead>
          <tr>
            <th scope="col">{titles.person}</th>
            <th scope="col">{titles.channel}</th>
            <th scope="col">{titles.state}</th>
            <th scope="col">{titles.at}</th>
          </tr>
        </thead>
        <tbody>
          {fact.people.map((person, ordinal) => (
            <tr key={ordinal}>
              <th scope="row">
                {person.label}
                <small>{person.officeName}</small>
              </th>
              <td>{words.told.channels[person.channel]}</td>
              <td>
                <StateMark state={person.state} />
              </td>
              <td className="number">{moment(reachedAt(person), language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  );
}
