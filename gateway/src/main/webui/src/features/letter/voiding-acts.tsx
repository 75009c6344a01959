import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Letter } from '@/api/types';
import { ActionBar } from '@/ui/action-bar';
import { useRegisterWords } from '@/words/letters';
import { voidingQuery } from './voiding-api';
import { VoidingDialog } from './voiding-dialog';

/** Whether the letter may be made void, or why not. */
export function VoidingActs({ letter }: { letter: Letter }) {
  const says = useRegisterWords().voiding;
  const voiding = useQuery(voidingQuery(letter.id));
  const [isAsked, setAsked] = useState(false);
  if (!voiding.data) return null;
  return (
    <>
      <ActionBar
        steps={voiding.data.actions.map((action) => ({
          key: action.name,
          label: says.act,
          open: action.open,
          reason: action.reason,
          weight: 'UNDOING' as const,
        }))}
        onStep={() => setAsked(true)}
      />
      {isAsked && (
        <VoidingDialog letter={letter} voiding={voiding.data} onClose={() => setAsked(false)} />
      )}
    </>
  );
}
