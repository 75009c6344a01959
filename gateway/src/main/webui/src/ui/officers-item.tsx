import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form } from 'antd';
import { peopleQuery } from '@/api/offices';
import type { Person } from '@/api/types';
import { Bones } from './bones';
import { called } from './called';
import { writtenDay } from './dates';
import { RefusalNote } from './refusal-note';
import { useSpeech } from '@/words/words-context';
import './choice-lines.css';

interface OfficersWords {
  certifiedUntil: (day: string) => string;
  uncertified: string;
  awayUntil: (day: string) => string;
  noPeople: string;
}

interface Properties {
  /** Of which office. */
  office: string;
  label: string;
  /** Ids of those who are named already. */
  named: string[];
  says: OfficersWords;
}

/** The officers of an office, to be named; whose certificate is not valid today is shown, not offered. */
export function OfficersItem({ office, ...choice }: Properties) {
  const people = useQuery(peopleQuery(office));
  if (people.isError) {
    return <RefusalNote error={people.error} onRetry={() => void people.refetch()} />;
  }
  if (!people.data) return <Bones rows={4} />;
  return (
    <Choice officers={people.data.filter(({ roles }) => roles.includes('OFFICER'))} {...choice} />
  );
}

interface ChoiceProperties extends Omit<Properties, 'office'> {
  officers: Person[];
}

function Choice({ officers, label, named, says }: ChoiceProperties) {
  const { words, language } = useSpeech();
  // Whoever may not act any more is not named again, or every choice would be refused.
  const again = named.filter((id) =>
    officers.some((one) => one.id === id && one.certification.standing === 'VALID'),
  );
  if (officers.length === 0) return <p>{says.noPeople}</p>;
  return (
    <Form.Item
      name="officers"
      label={label}
      initialValue={again}
      rules={[{ required: true, message: words.action.choose }]}
    >
      <Checkbox.Group className="choice-lines">
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
