import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Form, Input, Select } from 'antd';
import { peopleQuery } from '@/api/offices';
import type { LetterServices, Me } from '@/api/types';
import { called } from '@/ui/called';
import { DayItem } from '@/ui/day-item';
import { useDeliveryWords } from '@/words/delivery';
import { useSpeech } from '@/words/words-context';
import { detailsOf, isCounted, isMeant, serversOf, type WayForm } from './service-values';

interface Properties {
  way: WayForm;
  services: LetterServices;
  me: Me;
}

/** What the chosen way of service wants to be said, and nothing else. */
export function ServiceFields({ way, services, me }: Properties) {
  const { language } = useSpeech();
  const words = useDeliveryWords();
  const says = words.delivery;
  const people = useQuery(peopleQuery(me.office?.id ?? ''));
  const text = [{ required: true, whitespace: true, message: words.action.required }];
  const choice = [{ required: true, message: words.action.choose }];
  const needed = serversOf(way);
  return (
    <>
      {isCounted(way) ? (
        <DayItem
          name="publishedOn"
          label={says.publishedOn}
          extra={says.publishedHint}
          rules={choice}
          latest={me.today}
        />
      ) : (
        <DayItem name="servedOn" label={says.servedOn} rules={choice} latest={me.today} />
      )}
      <Form.Item name="recipient" label={says.recipient} extra={says.recipientHint} rules={choice}>
        {services.recipients.length > 0 ? (
          <Select options={services.recipients.map((value) => ({ value, label: value }))} />
        ) : (
          <Input maxLength={200} />
        )}
      </Form.Item>
      {way.oneOf.length > 0 && (
        <p className="delivery-quiet">
          {says.oneOf(
            detailsOf(way)
              .filter(({ detail }) => way.oneOf.includes(detail))
              .map(({ detail }) => says.details[detail])
              .join(says.between),
          )}
        </p>
      )}
      {detailsOf(way).map(({ detail, required }) => (
        <Form.Item
          key={detail}
          name={detail}
          label={says.details[detail]}
          {...(says.hints[detail] ? { extra: says.hints[detail] } : {})}
          rules={required ? text : []}
        >
          {detail === 'circumstances' || detail === 'refusalReason' ? (
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
          ) : detail === 'relation' ? (
            <AutoComplete
              options={services.relations.map((value) => ({
                value,
                label: says.relations[value] ?? value,
              }))}
              showSearch={{
                filterOption: (typed, option) => option !== undefined && isMeant(typed, option),
              }}
              maxLength={100}
            />
          ) : (
            <Input maxLength={200} />
          )}
        </Form.Item>
      ))}
      <Form.Item
        name="servers"
        label={says.servers}
        extra={says.serversHint[needed]}
        rules={needed === 'ANY' ? [] : choice}
      >
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          loading={people.isPending}
          options={(people.data ?? []).map((person) => ({
            value: person.id,
            label: called(person, language),
          }))}
        />
      </Form.Item>
    </>
  );
}
