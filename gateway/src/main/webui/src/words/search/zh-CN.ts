/** 查找页面的用语。 */
export const zhCN = {
  search: {
    title: '搜索',
    results: (query: string) => `搜索“${query}”的结果`,
    unmarked: '在编号、标题、当事人、证照号码和权利中查找；标题和编号中相符的文字已标出。',
    nothing: (query: string) => `没有找到与“${query}”相符的事项。`,
    nothingHint: '请检查号码是否完整，或者换用当事人名称的一部分。无权查看的事项不会列出。',
    how: '可以这样搜索',
    ways: [
      { what: '线索或案件编号', example: '长岳市监线索〔2026〕15号' },
      { what: '标题中的文字', example: '假冒商标' },
      { what: '当事人名称', example: '演示商贸' },
      { what: '统一社会信用代码', example: '91430104MA4L16JQ9K' },
      { what: '商标注册号、专利号', example: 'ZL202310012345.6' },
    ],
    start: '按 / 键把光标移到页面上方的搜索框，输入后按回车。',
  },
};
