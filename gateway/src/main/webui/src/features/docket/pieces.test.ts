import { expect, it } from 'vitest';
import { pieces } from './pieces';

const marked = (text: string, query: string) =>
  pieces(text, query)
    .map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))
    .join('');

it('marks every place of every word looked for', () => {
  expect(marked('假冒商标的商标案', '商标 假冒')).toBe('[假冒商标]的[商标]案');
});

it('finds across case and width', () => {
  expect(marked('ＺＬ2023号 zl', 'zl')).toBe('[ＺＬ]2023号 [zl]');
});

it('marks overlapping finds as one', () => {
  expect(marked('aaa', 'aa')).toBe('[aaa]');
});

it('marks nothing where a fold would shift the letters', () => {
  expect(marked('㈱演示', '演示')).toBe('㈱演示');
});

it('marks nothing for blanks', () => {
  expect(marked('演示', ' 　 ')).toBe('演示');
});
