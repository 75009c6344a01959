/** What the page says where signing out ends. */
export const zhCN = {
  leaving: {
    signedOut: '已退出登录',
    signedOutText: '退出登录时，您保存在本机的草稿一并清除。',
    stillSignedIn: '您仍处于登录状态',
    stillSignedInText:
      '本窗口没有退出登录。离开这台电脑之前，请退出登录；您在本机的草稿将一并清除。',
    signIn: '登录',
  },
};
