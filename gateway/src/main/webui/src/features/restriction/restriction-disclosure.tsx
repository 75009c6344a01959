import { Suspense, useState } from 'react';
import { Bones } from '@/ui/bones';
import { useRestrictionWords } from '@/words/restriction';
import { RestrictionPanel } from './restriction-panel';

/** Who alone sees the matter: asked for only once somebody wants to know. */
export function RestrictionDisclosure({ matterId }: { matterId: string }) {
  const words = useRestrictionWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="panel" aria-label={words.restriction.heading}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.restriction.heading}</summary>
        {isOpen && (
          <Suspense fallback={<Bones rows={3} />}>
            <RestrictionPanel matterId={matterId} />
          </Suspense>
        )}
      </details>
    </section>
  );
}
