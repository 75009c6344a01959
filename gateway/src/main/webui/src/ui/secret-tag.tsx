import { LockOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { useSecrecyWords } from '@/words/secrecy';
import type { Secret } from './secret-mark';

/** That a document is secret, on what ground, and whether it is kept from the reader. */
export function SecretTag({ secret }: { secret: Secret }) {
  const { secrecy: says } = useSecrecyWords();
  return (
    <Tag color="error" icon={<LockOutlined />} title={secret.words}>
      {secret.withheld ? says.withheld : says.tag} · {says.grounds[secret.ground]}
    </Tag>
  );
}
