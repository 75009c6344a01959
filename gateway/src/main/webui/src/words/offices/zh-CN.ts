/** 机关页面的用语。 */
export const zhCN = {
  officesPage: {
    tree: '机关',
    find: '按名称或代字查找机关',
    count: (count: number) => `共 ${count} 个机关`,
    noneFound: '没有名称或代字相符的机关。',
    choose: '在左侧选择一个机关，查看其职能、辖区和人员。',
    own: '本机关',
    kind: '层级',
    code: '机关代字',
    superior: '上级机关',
    territory: '辖区',
    functions: '职能',
    people: '人员',
    person: '人员',
    roles: '岗位',
    certificate: '执法证有效期',
    noPeople: '该机关还没有录入人员。',
    back: '返回机关列表',
  },

  officeKinds: {
    PROVINCE: '省级',
    CITY: '市级',
    COUNTY: '县（市、区）级',
  },

  officeFunctions: {
    PENALTY: '行政处罚',
    DESIGNATION: '指定管辖',
    PATENT_ADJUDICATION: '专利侵权纠纷行政裁决',
    IP_ADMINISTRATION: '知识产权管理',
  },
};
