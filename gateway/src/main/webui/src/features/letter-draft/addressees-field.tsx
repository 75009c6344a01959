import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { officesQuery } from '@/api/offices';
import { useLetterDraftWords } from '@/words/letter-draft';
import { useSpeech } from '@/words/words-context';

/** The offices that a letter goes to. */
export function AddresseesField() {
  const { language } = useSpeech();
  const says = useLetterDraftWords().letterDraft;
  const offices = useQuery(officesQuery);
  return (
    <Form.Item name="addressees" label={says.addressees} required>
      <Select
        mode="multiple"
        showSearch={{ optionFilterProp: 'search' }}
        placeholder={says.findOffice}
        loading={offices.isPending}
        options={(offices.data ?? []).map((office) => ({
          value: office.id,
          label: language === 'en' ? office.nameEn : office.name,
          search: `${office.id} ${office.name} ${office.nameEn}`,
        }))}
      />
    </Form.Item>
  );
}
