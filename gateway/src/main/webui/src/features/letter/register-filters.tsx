import type { LetterRegister } from '@/api/types';
import { Choice } from '@/ui/choice';
import { useRegisterWords } from '@/words/letters';
import { useSpeech } from '@/words/words-context';

interface Properties {
  register: LetterRegister;
  onChoose: (name: 'office' | 'kind' | 'year', value: string) => void;
}

/** Which register: those that the caller reads, as the server names them. */
export function RegisterFilters({ register, onChoose }: Properties) {
  const { language } = useSpeech();
  const words = useRegisterWords();
  const says = words.register;
  const offices = register.offices.some(({ id }) => id === register.office.id)
    ? register.offices
    : [register.office, ...register.offices];
  const years = [...new Set([register.year, ...register.years])].sort((one, other) => other - one);
  return (
    <>
      <Choice
        label={says.office}
        value={register.office.id}
        options={offices.map((office) => ({
          value: office.id,
          label: language === 'en' ? office.nameEn : office.name,
        }))}
        onChoose={(office) => onChoose('office', office)}
      />
      <Choice
        label={says.kind}
        value={register.kind}
        options={register.kinds.map((kind) => ({ value: kind, label: words.letter.kinds[kind] }))}
        onChoose={(kind) => onChoose('kind', kind)}
      />
      <Choice
        label={says.year}
        value={String(register.year)}
        options={years.map((year) => ({ value: String(year), label: says.yearOf(year) }))}
        onChoose={(year) => onChoose('year', year)}
      />
    </>
  );
}
