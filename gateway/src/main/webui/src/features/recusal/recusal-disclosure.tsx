import { Suspense, useState } from 'react';
import { Bones } from '@/ui/bones';
import { useRecusalWords } from '@/words/recusal';
import { RecusalPanel } from './recusal-panel';

/** Who takes no part in the matter: asked for only once somebody wants to know. */
export function RecusalDisclosure({ matterId }: { matterId: string }) {
  const words = useRecusalWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="panel" aria-label={words.recusal.heading}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.recusal.heading}</summary>
        {isOpen && (
          <Suspense fallback={<Bones rows={3} />}>
            <RecusalPanel matterId={matterId} />
          </Suspense>
        )}
      </details>
    </section>
  );
}
