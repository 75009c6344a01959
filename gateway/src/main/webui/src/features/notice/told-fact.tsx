import type { ToldFact, ToldWay } from '@/api/types';
import { moment } from '@/ui/dates';
import { useNoticeSpeech } from '@/words/notice/notice-speech';
import { StateMark } from './state-mark';
import { reachedAt, tallyOf } from './told';

/** One fact and the people who were told of it: each once, list and mail side by side. */
export function ToldFactView({ fact }: { fact: ToldFact }) {
  const { words, language } = useNoticeSpeech();
  const titles = words.told.columns;
  const { told, unread, withheld } = tallyOf(fact.people);
  return (
    <li>
      <p>
        <time className="number" dateTime={fact.at}>
          {moment(fact.at, language)}
        </time>{' '}
        <strong>{fact.sentence}</strong>
        <small>{words.told.summary(told, unread, withheld)}</small>
      </p>
      <table aria-label={fact.sentence}>
        <thead>
          <tr>
            <th scope="col">{titles.person}</th>
            <th scope="col">{titles.list}</th>
            <th scope="col">{titles.mail}</th>
          </tr>
        </thead>
        <tbody>
          {fact.people.map((person, ordinal) => (
            <tr key={ordinal}>
              <th scope="row">
                {person.label || words.told.notInDirectory}
                <small>{person.officeName}</small>
              </th>
              <td data-title={titles.list}>
                <Way way={person.list} />
              </td>
              <td data-title={titles.mail}>
                {person.mail ? (
                  <Way way={person.mail} />
                ) : (
                  <span className="notice-state">{words.told.noMail}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  );
}

function Way({ way }: { way: ToldWay }) {
  const { words, language } = useNoticeSpeech();
  return (
    <>
      <StateMark state={way.state} />
      <small className="number">{moment(reachedAt(way), language)}</small>
      {way.unsentReason && <small>{words.told.reasons[way.unsentReason]}</small>}
    </>
  );
}
