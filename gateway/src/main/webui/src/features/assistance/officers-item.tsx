import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form } from 'antd';
import { peopleQuery } from '@/api/offices';
import type { Person } from '@/api/types';
import { Bones } from '@/ui/bones';
import { called } from '@/ui/called';
import { writtenDay } from '@/ui/dates';
import { RefusalNote } from '@/ui/refusal-note';
import { useAssistanceWords } from '@/words/assistance';
import { useSpeech } from '@/words/words-context';
import type { Assistance } from './contract';

/** The officers of the asked office; whose certificate is not valid today is shown, not offered. */
export function OfficersItem({ assistance }: { assistance: Assistance }) {
  const people = useQuery(peopleQuery(assistance.to.id));
  if (people.isError) {
    return <RefusalNote error={people.error} onRetry={() => void people.refetch()} />;
  }
  if (!people.data) return <Bones rows={4} />;
  return (
    <Choice
      officers={people.data.filter(({ roles }) => roles.includes('OFFICER'))}
      named={assistance.officers.map(({ id }) => id)}
    />
  );
}

function Choice({ officers, named }: { officers: Person[]; named: string[] }) {
  const words = useAssistanceWords();
  const says = words.assistance;
  const { language } = useSpeech();
  // Whoever may not act any more is not named again, or every choice would be refused.
  const again = named.filter((id) =>
    officers.some((one) => one.id === id && one.certification.standing === 'VALID'),
  );
  if (officers.length === 0) return <p>{says.noPeople}</p>;
  return (
    <Form.Item
      name="officers"
      label={says.fields.officers}
      initialValue={again}
      rules={[{ required: true, message: words.action.choose }]}
    >
      <Checkbox.Group className="assistance-choice">
        {officers.map((officer) => {
          const { standing, day } = officer.certification;
          const isCertified = standing === 'VALID';
          return (
            <Checkbox key={officer.id} value={officer.id} disabled={!isCertified}>
              {called(officer, language)}
              <small>
                {isCertified && day
                  ? says.certifiedUntil(writtenDay(day, language))
                  : says.uncertified}
                {officer.absence?.today &&
                  ` · ${says.awayUntil(writtenDay(officer.absence.to, language))}`}
              </small>
            </Checkbox>
          );
        })}
      </Checkbox.Group>
    </Form.Item>
  );
}
