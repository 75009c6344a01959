import { LockOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input } from 'antd';
import { useWords } from '@/words/words-context';

interface Properties {
  isOpen: boolean;
  onOpen: (open: boolean) => void;
}

/** 举报人: visibly sealed; what stands here is in no draft and leaves this page only by being submitted. */
export function InformantSection({ isOpen, onOpen }: Properties) {
  const words = useWords();
  const form = Form.useFormInstance();
  return (
    <section className="sealed" aria-labelledby="lead-informant">
      <h2 id="lead-informant">
        <LockOutlined aria-hidden /> {words.informant.title}
      </h2>
      <p>{words.informant.sealed}</p>
      {isOpen ? (
        <>
          <div className="lead-pair">
            <Form.Item name={['informant', 'name']} label={words.informant.name}>
              <Input autoComplete="off" />
            </Form.Item>
            <Form.Item name={['informant', 'phone']} label={words.informant.phone}>
              <Input autoComplete="off" inputMode="tel" />
            </Form.Item>
            <Form.Item name={['informant', 'idNumber']} label={words.informant.idNumber}>
              <Input autoComplete="off" />
            </Form.Item>
            <Form.Item name={['informant', 'address']} label={words.informant.address}>
              <Input autoComplete="off" />
            </Form.Item>
          </div>
          <Form.Item name={['informant', 'anonymous']} valuePropName="checked">
            <Checkbox>{words.informant.anonymous}</Checkbox>
          </Form.Item>
          <Button
            onClick={() => {
              form.setFieldValue('informant', undefined);
              onOpen(false);
            }}
          >
            {words.informant.remove}
          </Button>
        </>
      ) : (
        <Button onClick={() => onOpen(true)}>{words.informant.open}</Button>
      )}
    </section>
  );
}
