import { FilePdfOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Letter } from '@/api/types';
import { useRegisterWords } from '@/words/letters';
import { paperAddress } from './api';
import { isVoid } from './is-void';

/**
 * Opens the PDF that was made once the letter was issued, in a tab of its own. It stays as it was made
 * when the letter becomes void, and then it is no longer what one wants first.
 */
export function PaperButton({ letter }: { letter: Letter }) {
  const says = useRegisterWords().page;
  if (letter.paper === 'WAITING') {
    return (
      <Button icon={<FilePdfOutlined />} loading disabled>
        {says.paperWaiting}
      </Button>
    );
  }
  return (
    <Button
      type={isVoid(letter) ? 'default' : 'primary'}
      icon={<FilePdfOutlined />}
      href={paperAddress(letter.id)}
      target="_blank"
      rel="noreferrer"
    >
      {says.paper}
    </Button>
  );
}
