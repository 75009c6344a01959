import { Button } from 'antd';
import { useWordsOfLead } from '@/words/lead/lead-speech';

interface Properties {
  /** Which entry they are for. */
  name: string;
  onCorrect: () => void;
  onWithdraw: () => void;
}

/** What may be done with one party or right. */
export function EntryButtons({ name, onCorrect, onWithdraw }: Properties) {
  const words = useWordsOfLead();
  return (
    <>
      <Button
        type="link"
        size="small"
        aria-label={`${words.lead.correct} ${name}`}
        onClick={onCorrect}
      >
        {words.lead.correct}
      </Button>
      <Button
        type="link"
        size="small"
        danger
        aria-label={`${words.lead.withdraw} ${name}`}
        onClick={onWithdraw}
      >
        {words.lead.withdraw}
      </Button>
    </>
  );
}
