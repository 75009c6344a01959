import type { Matter } from '@/api/types';
import { MatterLetters } from '@/features/letter/matter-letters';
import { DraftsPanel } from '@/features/letter-draft/drafts-panel';

/** 文书 of a matter: what was issued, and what is being drafted. */
export function LettersTab({ matter }: { matter: Matter }) {
  return (
    <>
      <DraftsPanel matterId={matter.matterId} />
      <MatterLetters matter={matter} />
    </>
  );
}
