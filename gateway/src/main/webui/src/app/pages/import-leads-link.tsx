import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { meQuery } from '@/api/me';
import { useLeadImportWords } from '@/words/lead-import';

/** The way to many leads at once, for whoever may take one down. */
export function ImportLeadsLink() {
  const { leadImport } = useLeadImportWords();
  const me = useQuery(meQuery);
  const isOpen = me.data?.actions.some(({ name, open }) => name === 'register-lead' && open);
  return isOpen && <Link to="/leads/import">{leadImport.link}</Link>;
}
