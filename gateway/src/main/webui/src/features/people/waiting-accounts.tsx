import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Bones } from '@/ui/bones';
import { moment } from '@/ui/dates';
import { EmptyList } from '@/ui/empty-list';
import { RefusalNote } from '@/ui/refusal-note';
import { usePeopleSpeech } from '@/words/people/people-speech';
import { waitingQuery } from './api';

/** Accounts that signed in and belong to nobody: one click away from a person. */
export function WaitingAccounts({ onOnboard }: { onOnboard: (account: string) => void }) {
  const { words, language } = usePeopleSpeech();
  const waiting = useQuery(waitingQuery);
  const said = words.people.waiting;
  return (
    <section className="panel" aria-label={said.title}>
      <h2>{said.title}</h2>
      {waiting.isPending && <Bones rows={2} />}
      {waiting.isError && (
        <RefusalNote error={waiting.error} onRetry={() => void waiting.refetch()} />
      )}
      {waiting.data?.length === 0 && <EmptyList says={said.empty} />}
      {waiting.data && waiting.data.length > 0 && (
        <>
          <p className="people-law">{said.text}</p>
          <ul className="people-waiting">
            {waiting.data.map(({ account, lastSeen }) => (
              <li key={account}>
                <code>{account}</code> <small>{said.seen(moment(lastSeen, language))}</small>
                <Button size="small" onClick={() => onOnboard(account)}>
                  {said.onboard(account)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
