import { FilePdfOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Letter } from '@/api/types';
import { useWords } from '@/words/words-context';
import { paperAddress } from './api';

/** Opens the PDF that was made once the letter was issued, in a tab of its own. */
export function PaperButton({ letter }: { letter: Letter }) {
  const words = useWords();
  if (letter.paper === 'WAITING') {
    return (
      <Button icon={<FilePdfOutlined />} loading disabled>
        {words.letter.paperWaiting}
      </Button>
    );
  }
  return (
    <Button
      type="primary"
      icon={<FilePdfOutlined />}
      href={paperAddress(letter.id)}
      target="_blank"
      rel="noreferrer"
    >
      {words.letter.paper}
    </Button>
  );
}
