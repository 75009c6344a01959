import type { Person, WorkKind } from '@/api/types';
import { Choice } from '@/ui/choice';
import { Segments } from '@/ui/segments';
import { useAddress } from '@/ui/use-address';
import { useSpeech } from '@/words/words-context';

export const KINDS = [
  'LEAD',
  'TRANSFER',
  'MEASURE',
  'DISPUTE',
  'LEAD_NOTIFICATION',
  'ASSISTANCE',
  'ASSISTANCE_REPLY',
  'JOINT_HANDLING',
  'SUPERVISION',
] as const satisfies WorkKind[];

/** Whose work, and of which kind. */
export function WorkFilterBar({ people }: { people: Person[] }) {
  const { words, language } = useSpeech();
  const [address, put] = useAddress();
  const isOffice = address.get('scope') === 'office';
  return (
    <>
      <Segments
        label={words.work.scope}
        value={isOffice ? 'office' : 'mine'}
        options={[
          { value: 'mine', label: words.work.mine },
          { value: 'office', label: words.work.office },
        ]}
        onChoose={(scope) => put('scope', scope === 'office' ? scope : undefined)}
      />
      <Choice
        label={words.work.kind}
        value={address.get('kind') ?? ''}
        options={[
          { value: '', label: words.work.allKinds },
          ...KINDS.map((kind) => ({ value: kind, label: words.work.kinds[kind] })),
        ]}
        onChoose={(kind) => put('kind', kind)}
      />
      {isOffice && (
        <Choice
          label={words.work.person}
          value={address.get('person') ?? ''}
          options={[
            { value: '', label: words.work.anyone },
            ...people.map((person) => ({
              value: person.id,
              label: language === 'en' ? person.labelEn : person.label,
            })),
          ]}
          onChoose={(person) => put('person', person)}
        />
      )}
    </>
  );
}
