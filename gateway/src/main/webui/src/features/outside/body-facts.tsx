import type { OutsideBodyWords } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { useOutsideWords } from '@/words/outside';
import { useSpeech } from '@/words/words-context';
import '@/ui/panel-parts.css';

interface Properties {
  said: OutsideBodyWords;
  superior?: string | undefined;
}

/** What the register says of a body, or said once. */
export function BodyFacts({ said, superior }: Properties) {
  const says = useOutsideWords().outside;
  const { language } = useSpeech();
  const facts = [
    ['name', said.name],
    ['nameEn', said.nameEn],
    ['kind', says.kinds[said.kind]],
    ['division', said.division],
    ['creditCode', said.creditCode],
    ['address', said.address],
    ['contactUnit', said.contactUnit],
    ['telephone', said.telephone],
    ['superior', superior ?? said.superior],
    ['from', writtenDay(said.from, language)],
    ['to', said.to && writtenDay(said.to, language)],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name} className="facts-pair">
              <dt>{says.fields[name]}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
