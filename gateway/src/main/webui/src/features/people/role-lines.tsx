import { Button } from 'antd';
import type { Enrolment, RoleGrant } from '@/api/types';
import { plainDay } from '@/ui/dates';
import { usePeopleSpeech } from '@/words/people/people-speech';
import type { Asking } from './people-table';

/** The roles of a person, each with its days, its paper and who appointed him. */
export function RoleLines({ person, onAsk }: { person: Enrolment; onAsk: Asking }) {
  const { words } = usePeopleSpeech();
  const isOpen = person.actions.some((action) => action.name === 'end-role' && action.open);
  if (person.roles.length === 0) return <span className="people-none">{words.people.noRole}</span>;
  return (
    <ul>
      {person.roles.map((grant) => (
        <li key={grant.role}>
          <span>{words.roles[grant.role]}</span> <RoleDays grant={grant} />
          {isOpen && grant.standing !== 'OVER' && (
            <Button
              size="small"
              type="link"
              aria-label={`${words.people.acts['end-role']} ${words.roles[grant.role]}`}
              onClick={() => onAsk('end-role', person, { role: grant.role })}
            >
              {words.people.acts['end-role']}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function RoleDays({ grant }: { grant: RoleGrant }) {
  const { words, language } = usePeopleSpeech();
  const { grantedBy, paper } = grant;
  const by = language === 'en' ? grantedBy?.labelEn : grantedBy?.label;
  return (
    <small>
      {words.people.standings[grant.standing]}
      {grant.from && ` · ${words.people.since(plainDay(grant.from, language))}`}
      {grant.to && ` · ${words.people.until(plainDay(grant.to, language))}`}
      {grant.actingFor &&
        ` · ${words.people.actingFor(
          language === 'en' ? grant.actingFor.labelEn : grant.actingFor.label,
        )}`}
      {' · '}
      {paper && by ? words.people.paper(paper, by) : words.people.imported}
    </small>
  );
}
