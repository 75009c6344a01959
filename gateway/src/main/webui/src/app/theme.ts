import type { ThemeConfig } from 'antd';

// Chosen by language in console.css.
const FONT = 'var(--font)';

/** Calm, dense, exact: one blue for acts, greys for the rest; amber and red mean a limit is near. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1d5fb0',
    colorLink: '#1d5fb0',
    colorText: '#1b2430',
    colorTextSecondary: '#4b5563',
    colorTextDescription: '#4b5563',
    colorTextPlaceholder: '#6b7280',
    colorTextDisabled: '#6b7280',
    colorBorder: '#c9ced6',
    colorBorderSecondary: '#e3e6ea',
    colorError: '#b3261e',
    colorWarning: '#8a5300',
    colorWarningBg: '#fff8ea',
    colorWarningBorder: '#e8cf9a',
    colorErrorBg: '#fdf0ef',
    borderRadius: 4,
    fontFamily: FONT,
    fontSize: 14,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Table: { cellPaddingBlock: 9, cellPaddingInline: 12, headerBg: '#f6f7f9' },
    Menu: { itemHeight: 36, itemMarginInline: 8, itemBorderRadius: 4 },
    Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px' },
  },
};
