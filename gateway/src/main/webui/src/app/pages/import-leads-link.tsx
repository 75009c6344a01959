import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { meQuery } from '@/api/me';
import { useLeadImportWords } from '@/words/lead-import';

/** The way to many leads at once, for whoever may take one down. */
export function ImportLeadsLink() {
  const { leadImport } = useLeadImportWords();
  const me = useQuery(meQuery);
  const actions = new Map(me.data?.actions.map((action) => [action.name, action]));
  return actions.get('register-lead')?.open && <Link to="/leads/import">{leadImport.link}</Link>;
}
