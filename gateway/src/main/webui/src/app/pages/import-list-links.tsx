import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { meQuery } from '@/api/me';
import { useListImportWords, type ListKind } from '@/words/list-import';

/** Where a list of each kind is brought, and what one must be allowed to begin for it. */
export const LISTS = {
  LEADS: { action: 'register-lead', place: '/leads/import' },
  MATTERS: { action: 'import-matters', place: '/matters/import' },
} as const satisfies Record<ListKind, { action: string; place: string }>;

const KINDS: ListKind[] = ['LEADS', 'MATTERS'];

/** The ways to many at once, for whoever may enter them. */
export function ImportListLinks() {
  const { listImport } = useListImportWords();
  const me = useQuery(meQuery);
  const open = new Map(me.data?.actions.map(({ name, open }) => [name, open]));
  return KINDS.filter((kind) => open.get(LISTS[kind].action)).map((kind) => (
    <Link key={kind} to={LISTS[kind].place}>
      {listImport.of[kind].link}
    </Link>
  ));
}
