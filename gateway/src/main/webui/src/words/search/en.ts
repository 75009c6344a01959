import type { SearchPart } from './index';

export const en: SearchPart = {
  search: {
    title: 'Search',
    results: (query) => `Search results for “${query}”`,
    unmarked:
      'Looked for in number, title, parties, their identifiers and rights; what fits is marked in number and title.',
    nothing: (query) => `Nothing fits “${query}”.`,
    nothingHint:
      'See whether the number is complete, or try part of a party’s name. What you may not see is not listed.',
    how: 'What one can look for',
    ways: [
      { what: 'Number of a lead or case', example: '长岳市监线索〔2026〕15号' },
      { what: 'Words of the title', example: '假冒商标' },
      { what: 'Name of a party', example: '演示商贸' },
      { what: 'Unified social credit code', example: '91430104MA4L16JQ9K' },
      { what: 'Number of a trade mark or patent', example: 'ZL202310012345.6' },
    ],
    start: 'Press / to reach the search box above, type, and press Enter.',
  },
};
