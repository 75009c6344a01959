import { Button, Form, Input, Popconfirm, Select, Tooltip } from 'antd';
import { useState } from 'react';
import { useCommand } from '@/api/use-command';
import { DayItem } from '@/ui/day-item';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { usePartiesWords } from '@/words/parties/parties-speech';
import { nameParty, withdrawName, type OtherName, type PartyPage } from './api';
import '@/ui/step-foot.css';
import '@/ui/plain-table.css';

interface Properties {
  party: PartyPage;
  onChanged: () => void;
}

/** 别名与曾用名: other names, each entered or removed by whoever handles cases. */
export function NamesPanel({ party, onChanged }: Properties) {
  const words = usePartiesWords();
  const action = party.actions.find(({ name }) => name === 'name');
  const isOpen = action?.open === true;
  const isAnyOpen = party.names.some(({ open }) => open);
  const [isAdding, setAdding] = useState(false);
  const withdrawal = useCommand((name: string, key) => withdrawName(party.partyId, name, key));
  const remove = async (name: string) => {
    await withdrawal.sendAsync(name).then(onChanged, () => undefined);
  };
  return (
    <section className="panel" aria-labelledby="party-names">
      <h2 id="party-names">{words.party.otherNames}</h2>
      {party.names.length === 0 ? (
        <p>{words.party.noNames}</p>
      ) : (
        <table className="plain-table" aria-labelledby="party-names">
          <thead>
            <tr>
              <th scope="col">{words.party.name}</th>
              <th scope="col">{words.party.nameKind}</th>
              <th scope="col">{words.party.from}</th>
              <th scope="col">{words.party.to}</th>
              <th scope="col">{words.party.office}</th>
              {isAnyOpen && <td />}
            </tr>
          </thead>
          <tbody>
            {party.names.map((name) => (
              <tr key={name.nameId}>
                <td>{name.name}</td>
                <td>{words.party.nameKinds[name.kind]}</td>
                <td>{name.from}</td>
                <td>{name.to}</td>
                <td>{name.officeName}</td>
                {isAnyOpen && (
                  <td>
                    {name.open && (
                      <Popconfirm
                        title={words.party.removeName}
                        description={words.party.removeAsk}
                        okText={words.party.removeName}
                        cancelText={words.action.cancel}
                        onConfirm={() => void remove(name.nameId)}
                      >
                        <Button type="link" size="small">
                          {words.party.removeName}
                        </Button>
                      </Popconfirm>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <RefusalNote error={withdrawal.error ?? undefined} />
      {!isAdding && (
        <Tooltip title={action?.reason}>
          <Button disabled={!isOpen} onClick={() => setAdding(true)}>
            {words.party.addName}
          </Button>
        </Tooltip>
      )}
      {isAdding && (
        <NameForm
          partyId={party.partyId}
          onDone={() => {
            setAdding(false);
            onChanged();
          }}
          onCancel={() => setAdding(false)}
        />
      )}
    </section>
  );
}

interface FormProperties {
  partyId: string;
  onDone: () => void;
  onCancel: () => void;
}

function NameForm({ partyId, onDone, onCancel }: FormProperties) {
  const words = usePartiesWords();
  const [form] = Form.useForm<OtherName>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const command = useCommand((name: OtherName, key) => nameParty(partyId, name, key));
  const submit = async () => {
    try {
      await command.sendAsync(form.getFieldsValue());
      onDone();
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
  };
  const kinds = Object.entries(words.party.nameKinds);
  return (
    <Form
      form={form}
      name="other-name"
      layout="vertical"
      initialValues={{ kind: 'ALIAS' }}
      onValuesChange={(changed) => withdrawFaults(form, changed)}
      onFinish={() => void submit()}
    >
      <Form.Item name="name" label={words.party.name} required>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="kind" label={words.party.nameKind}>
        <Select options={kinds.map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <DayItem name="from" label={words.party.from} />
      <DayItem name="to" label={words.party.to} />
      <RefusalNote error={refusal} />
      <div className="step-foot">
        <Button onClick={onCancel}>{words.action.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={command.isPending}>
          {words.party.save}
        </Button>
      </div>
    </Form>
  );
}
