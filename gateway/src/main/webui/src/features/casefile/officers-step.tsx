import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form } from 'antd';
import { peopleQuery } from '@/api/offices';
import type { Person } from '@/api/types';
import { Bones } from '@/ui/bones';
import { writtenDay } from '@/ui/dates';
import { RefusalNote } from '@/ui/refusal-note';
import { useCasefileWords } from '@/words/casefile/casefile-words';
import { useSpeech } from '@/words/words-context';
import { CaseStepForm, type CaseStepProperties } from './case-step-form';

interface Values {
  officers: string[];
}

/** Others investigate: whose certificate is not valid today is shown, not offered. */
export function OfficersStep({ casefile, weight, onClose }: CaseStepProperties) {
  const { words } = useSpeech();
  const says = useCasefileWords();
  const [form] = Form.useForm<Values>();
  const people = useQuery(peopleQuery(casefile.writingOffice.id));
  if (people.isError) {
    return <RefusalNote error={people.error} onRetry={() => void people.refetch()} />;
  }
  if (!people.data) return <Bones />;
  const officers = people.data.filter((person) => person.roles.includes('OFFICER'));
  // Whoever may not act any more is not named again, or every choice would be refused.
  const isCertified = (id: string) =>
    officers.some((one) => one.id === id && one.certification.standing === 'VALID');
  return (
    <CaseStepForm
      casefile={casefile}
      weight={weight}
      step="assignment"
      keepsDraft={false}
      form={form}
      initialValues={{
        officers: casefile.officers.map(({ personId }) => personId).filter(isCertified),
      }}
      body={(values) => ({ officers: values.officers })}
      onClose={onClose}
    >
      <Form.Item
        name="officers"
        label={says.chooseOfficers}
        rules={[{ required: true, message: words.action.choose }]}
      >
        <Checkbox.Group className="step-people" aria-label={says.chooseOfficers}>
          {officers.map((officer) => (
            <Officer key={officer.id} officer={officer} />
          ))}
        </Checkbox.Group>
      </Form.Item>
      {officers.length === 0 && <p>{says.noPeople}</p>}
    </CaseStepForm>
  );
}

function Officer({ officer }: { officer: Person }) {
  const { language } = useSpeech();
  const says = useCasefileWords();
  const { standing, day } = officer.certification;
  const isCertified = standing === 'VALID';
  return (
    <Checkbox value={officer.id} disabled={!isCertified}>
      {language === 'en' ? officer.labelEn : officer.label}
      <small>
        {isCertified && day ? says.certifiedUntil(writtenDay(day, language)) : says.uncertified}
        {officer.absence?.today && ` · ${says.awayUntil(writtenDay(officer.absence.to, language))}`}
      </small>
    </Checkbox>
  );
}
