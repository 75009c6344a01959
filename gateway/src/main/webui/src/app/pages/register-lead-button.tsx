import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useHref, useNavigate } from 'react-router';
import { meQuery } from '@/api/me';
import { useWords } from '@/words/words-context';

/** The way to a new lead, for whoever may take one down. */
export function RegisterLeadButton() {
  const words = useWords();
  const navigate = useNavigate();
  const form = useHref('/leads/new');
  const me = useQuery(meQuery);
  const isOpen = new Map(me.data?.actions.map((action) => [action.name, action.open])).get(
    'register-lead',
  );
  if (!isOpen) return null;
  return (
    <Button
      type="primary"

      href={form}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void navigate('/leads/new');
      }}
    >
      {words.work.register}
    </Button>
  );
}
