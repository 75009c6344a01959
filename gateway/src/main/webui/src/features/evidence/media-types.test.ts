import { expect, test } from 'vitest';
import { zhCN as evidence } from '@/words/evidence/zh-CN';
import { zhCN } from '@/words/zh-CN';
import { mediaTypeOf } from './media-types';

const words = { ...zhCN, ...evidence };

test('a type is said in words', () => {
  expect(mediaTypeOf('application/pdf', words)).toBe('PDF 文档');
  expect(mediaTypeOf('image/jpeg', words)).toBe('JPEG 图片');
});

test('an unknown type stays as it is written', () => {
  expect(mediaTypeOf('application/x-unheard', words)).toBe('application/x-unheard');
});
