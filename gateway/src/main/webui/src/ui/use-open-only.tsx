import type { ReactNode } from 'react';
import { SwitchBox } from './switch-box';
import { useAddress } from './use-address';

/** Whether a list shows only what is open, as its address says, and the box that turns it. */
export function useOpenOnly(label: string): [boolean, ReactNode] {
  const [address, put] = useAddress();
  const isOn = address.get('open') === 'true';
  return [
    isOn,
    <SwitchBox
      key="open"
      label={label}
      isOn={isOn}
      onTurn={(turned) => put('open', turned ? 'true' : undefined)}
    />,
  ];
}
