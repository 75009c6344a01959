import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useCommand } from '@/api/use-command';
import { RefusalNote } from '@/ui/refusal-note';
import { useDebounced } from '@/ui/use-debounced';
import { usePartiesWords } from '@/words/parties/parties-speech';
import { mergeParties, partiesQuery, type Merging, type PartyPage } from './api';
import '@/ui/step-foot.css';

interface Properties {
  party: PartyPage;
  onDone: () => void;
  onCancel: () => void;
}

/** Another party is found to be this one, for a reason. */
export function MergeDialog({ party, onDone, onCancel }: Properties) {
  const words = usePartiesWords();
  const [typed, setTyped] = useState(party.name);
  const sought = useDebounced(typed.trim());
  const found = useQuery({ ...partiesQuery(sought), enabled: sought !== '' });
  const command = useCommand((merging: Merging, key) => mergeParties(party.partyId, merging, key));
  const here = new Set(party.named.map(({ partyId }) => partyId));
  const others = (found.data?.items ?? []).filter(({ partyId }) => !here.has(partyId));
  const submit = async (merging: Merging) => {
    await command.sendAsync(merging).then(onDone, () => undefined);
  };
  return (
    <Modal open title={words.party.merge} footer={null} onCancel={onCancel} destroyOnHidden>
      <p>{words.party.mergeHint}</p>
      <Form<Merging> name="merge-parties" layout="vertical" onFinish={(said) => void submit(said)}>
        <Form.Item
          name="other"
          label={words.party.other}
          extra={words.party.otherHint}
          rules={[{ required: true, message: words.action.required }]}
        >
          <Select
            showSearch={{ filterOption: false, onSearch: setTyped }}
            loading={found.isFetching || sought !== typed.trim()}
            notFoundContent={found.isFetching ? null : words.party.noOthers}
            options={others.map(({ partyId, name, identifier, number }) => ({
              value: partyId,
              label: [name, identifier, number].filter(Boolean).join(' · '),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label={words.party.reason}
          rules={[{ required: true, whitespace: true, message: words.action.required }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <RefusalNote error={command.error ?? found.error ?? undefined} />
        <div className="step-foot">
          <Button onClick={onCancel}>{words.action.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={command.isPending}>
            {words.party.merge}
          </Button>
        </div>
      </Form>
    </Modal>
  );
}
