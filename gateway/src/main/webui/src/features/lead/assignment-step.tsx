import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form } from 'antd';
import { peopleQuery } from '@/api/offices';
import type { Person } from '@/api/types';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { useLeadSpeech } from '@/words/lead/lead-speech';
import { StepForm, type StepProperties } from './step-form';
import { useLeadWords } from './use-lead-words';

interface Values {
  officers: string[];
}

/** 指定核查人员: the officers of one's own office; whose certificate is not valid today is shown, not offered. */
export function AssignmentStep({ lead, weight, onClose }: StepProperties) {
  const { words } = useLeadSpeech();
  const [form] = Form.useForm<Values>();
  const people = useQuery(peopleQuery(lead.writingOffice.id));
  if (people.isError) {
    return <RefusalNote error={people.error} onRetry={() => void people.refetch()} />;
  }
  if (!people.data) return <Bones />;
  const officers = people.data.filter((person) => person.roles.includes('OFFICER'));
  // Whoever may not act any more is not named again, or every choice would be refused.
  const isCertified = (id: string) =>
    officers.some((one) => one.id === id && one.certification.standing === 'VALID');
  return (
    <StepForm
      lead={lead}
      weight={weight}
      step="assignment"
      keepsDraft={false}
      form={form}
      initialValues={{
        officers: lead.verification.officers.map(({ personId }) => personId).filter(isCertified),
      }}
      body={(values) => ({ officers: values.officers })}
      onClose={onClose}
    >
      <Form.Item
        name="officers"
        label={words.lead.chooseOfficers}
        rules={[{ required: true, message: words.action.choose }]}
      >
        <Checkbox.Group className="step-people" aria-label={words.lead.chooseOfficers}>
          {officers.map((officer) => (
            <Officer key={officer.id} officer={officer} />
          ))}
        </Checkbox.Group>
      </Form.Item>
      {officers.length === 0 && <p>{words.lead.noPeople}</p>}
    </StepForm>
  );
}

function Officer({ officer }: { officer: Person }) {
  const { words, language } = useLeadSpeech();
  const say = useLeadWords();
  const { standing, day } = officer.certification;
  const isCertified = standing === 'VALID';
  return (
    <Checkbox value={officer.id} disabled={!isCertified}>
      {language === 'en' ? officer.labelEn : officer.label}
      <small>
        {isCertified && day ? words.lead.certifiedUntil(say.day(day)) : words.lead.uncertified}
        {officer.absence?.today && ` · ${words.lead.awayUntil(say.day(officer.absence.to))}`}
      </small>
    </Checkbox>
  );
}
