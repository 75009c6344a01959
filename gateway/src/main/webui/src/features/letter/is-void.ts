import type { Letter } from '@/api/types';

export function isVoid(letter: Letter): boolean {
  return letter.state === 'VOID';
}
