import { LockOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input } from 'antd';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { useSourceForm } from './use-source-form';

interface Properties {
  isOpen: boolean;
  onOpen: (open: boolean) => void;
}

/** 举报人: visibly sealed; what stands here is in no draft and leaves this page only by being submitted. */
export function InformantSection({ isOpen, onOpen }: Properties) {
  const words = useWordsOfLead();
  const form = Form.useFormInstance();
  const asked = useSourceForm()?.informant ?? 'OPTIONAL';
  if (asked === 'NEVER') return null;
  const isNamed = asked === 'NAMED';
  const isAnonymous = asked === 'ANONYMOUS';
  const isTold = isNamed || isAnonymous;
  return (
    <section className="sealed" aria-labelledby="lead-informant">
      <h2 id="lead-informant">
        <LockOutlined aria-hidden /> {words.informant.title}
      </h2>
      <p>{words.informant.sealed}</p>
      {isOpen || isTold ? (
        <>
          <div className="lead-pair">
            {!isAnonymous && (
              <Form.Item
                name={['informant', 'name']}
                label={words.informant.name}
                rules={
                  isNamed
                    ? [{ required: true, whitespace: true, message: words.action.required }]
                    : []
                }
              >
                <Input autoComplete="off" />
              </Form.Item>
            )}
            <Form.Item name={['informant', 'phone']} label={words.informant.phone}>
              <Input autoComplete="off" inputMode="tel" />
            </Form.Item>
            {!isAnonymous && (
              <Form.Item name={['informant', 'idNumber']} label={words.informant.idNumber}>
                <Input autoComplete="off" />
              </Form.Item>
            )}
            <Form.Item name={['informant', 'address']} label={words.informant.address}>
              <Input autoComplete="off" />
            </Form.Item>
          </div>
          {!isNamed && (
            <Form.Item name={['informant', 'anonymous']} valuePropName="checked">
              <Checkbox>{words.informant.anonymous}</Checkbox>
            </Form.Item>
          )}
          {!isTold && (
            <Button
              onClick={() => {
                form.setFieldValue('informant', undefined);
                onOpen(false);
              }}
            >
              {words.informant.remove}
            </Button>
          )}
        </>
      ) : (
        <Button onClick={() => onOpen(true)}>{words.informant.open}</Button>
      )}
    </section>
  );
}
