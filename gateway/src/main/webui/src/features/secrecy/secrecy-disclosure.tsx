import { Suspense, useState } from 'react';
import { Bones } from '@/ui/bones';
import { useSecrecyWords } from '@/words/secrecy';
import { SecrecyPanel } from './secrecy-panel';

interface Properties {
  matterId: string;
  /** A letter or an item of evidence. */
  documentId: string;
}

/** The marks of a document and the steps: asked for only once somebody wants to know. */
export function SecrecyDisclosure({ matterId, documentId }: Properties) {
  const { secrecy: says } = useSecrecyWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="panel" aria-label={says.heading}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{says.heading}</summary>
        {isOpen && (
          <Suspense fallback={<Bones rows={2} />}>
            <SecrecyPanel matterId={matterId} documentId={documentId} />
          </Suspense>
        )}
      </details>
    </section>
  );
}
