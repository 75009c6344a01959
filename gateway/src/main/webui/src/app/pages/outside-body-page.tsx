import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { bodyQuery, type Act } from '@/features/outside/api';
import { BodyDialog } from '@/features/outside/body-dialog';
import { BodyFacts } from '@/features/outside/body-facts';
import { BodyHistory } from '@/features/outside/body-history';
import { Bones } from '@/ui/bones';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useOutsideWords } from '@/words/outside';
import { useSpeech } from '@/words/words-context';
import '@/features/outside/outside.css';

/** A body outside the system: how it is reached, and what was entered about it. */
export function OutsideBodyPage({ bodyId }: { bodyId: string }) {
  const says = useOutsideWords().outside;
  const { language } = useSpeech();
  const body = useQuery(bodyQuery(bodyId));
  const [act, setAct] = useState<Act | undefined>(undefined);
  const [done, setDone] = useState('');
  if (body.isPending) return <Bones rows={10} />;
  if (!body.data) return <RefusalNote error={body.error} onRetry={() => void body.refetch()} />;
  const { id, said, superiorName, actions } = body.data;
  const called = language === 'en' ? (said.nameEn ?? said.name) : said.name;
  return (
    <>
      <PageHead
        over={<span className="number">{id}</span>}
        title={called}
        facts={
          <>
            <span>{says.kinds[said.kind]}</span>
            <Link to="/outside-bodies">{says.toRegister}</Link>
            <span role="status">{done}</span>
          </>
        }
        actions={actions.map(({ name, open, reason }) => (
          <Button key={name} disabled={!open} title={reason} onClick={() => setAct(name)}>
            {says.acts[name]}
          </Button>
        ))}
      />
      <section className="panel" aria-label={called}>
        <BodyFacts said={said} superior={superiorName} />
      </section>
      <BodyHistory body={body.data} />
      {act && (
        <BodyDialog
          act={act}
          body={body.data}
          onDone={() => {
            setDone(says.done[act]);
            setAct(undefined);
          }}
          onClose={() => setAct(undefined)}
        />
      )}
    </>
  );
}
