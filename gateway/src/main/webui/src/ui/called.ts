import type { Language } from '@/words';

interface Called {
  label: string;
  labelEn: string;
}

/** What a person is called, by office and role, in the reader's language. */
export function called({ label, labelEn }: Called, language: Language): string {
  return language === 'en' ? labelEn : label;
}
