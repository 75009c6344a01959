import { useWords } from '@/words/words-context';

/** What must be filled in, and what must be chosen. */
export function useRequired() {
  const words = useWords();
  return {
    text: [{ required: true, whitespace: true, message: words.action.required }],
    choice: [{ required: true, message: words.action.choose }],
  };
}
