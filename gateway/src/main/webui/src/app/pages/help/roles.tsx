import type { Role } from '@/api/types';
import { useHelpWords } from '@/words/help';

/** What each role can do. */
export function Roles() {
  const words = useHelpWords();
  return (
    <>
      <dl className="help-pairs">
        {(Object.entries(words.help.duties) as [Role, string][]).map(([role, does]) => (
          <div key={role}>
            <dt>{words.roles[role]}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{words.help.rolesNote}</p>
    </>
  );
}
