import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form } from 'antd';
import { meQuery } from '@/api/me';
import { peopleQuery } from '@/api/offices';
import type { Person } from '@/api/types';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { useSpeech } from '@/words/words-context';
import { StepForm, type StepProperties } from './step-form';
import { useLeadWords } from './use-lead-words';

interface Values {
  officers: string[];
}

/** 指定核查人员: the officers of one's own office; whose certificate is not valid today is shown, not offered. */
export function AssignmentStep({ lead, onClose }: StepProperties) {
  const { words } = useSpeech();
  const [form] = Form.useForm<Values>();
  const today = useQuery(meQuery).data?.today;
  const people = useQuery(peopleQuery(lead.writingOffice.id));
  if (people.isError) {
    return <RefusalNote error={people.error} onRetry={() => void people.refetch()} />;
  }
  if (!people.data || !today) return <Bones />;
  const officers = people.data.filter((person) => person.roles.includes('OFFICER'));
  return (
    <StepForm
      lead={lead}
      step="assignment"
      keepsDraft={false}
      form={form}
      initialValues={{ officers: lead.verification.officers.map((officer) => officer.personId) }}
      body={(values) => ({ officers: values.officers })}
      onClose={onClose}
    >
      <Form.Item
        name="officers"
        label={words.lead.chooseOfficers}
        rules={[{ required: true, message: words.action.required }]}
      >
        <Checkbox.Group className="step-people" aria-label={words.lead.chooseOfficers}>
          {officers.map((officer) => (
            <Officer key={officer.id} officer={officer} today={today} />
          ))}
        </Checkbox.Group>
      </Form.Item>
      {officers.length === 0 && <p>{words.lead.noPeople}</p>}
    </StepForm>
  );
}

function Officer({ officer, today }: { officer: Person; today: string }) {
  const { words, language } = useSpeech();
  const say = useLeadWords();
  const certificate = officer.certificates.find(
    ({ validFrom, validTo }) => validFrom <= today && today <= validTo,
  );
  return (
    <Checkbox value={officer.id} disabled={!certificate}>
      {language === 'en' ? officer.labelEn : officer.label}
      <small>
        {certificate
          ? words.lead.certifiedUntil(say.day(certificate.validTo))
          : words.lead.uncertified}
      </small>
    </Checkbox>
  );
}
