import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isStale } from '@/api/problem';
import type { LetterScan, LetterScans } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { deliveryKey, keepScan, type Scanning } from './api';

interface Going {
  file: File;
  of: LetterScan['of'];
  /** In hundredths. */
  share: number;
}

/** Sends one scan at a time, and tells how far it is. */
export function useScanning(scans: LetterScans, matterId: string) {
  const queries = useQueryClient();
  const [going, setGoing] = useState<Going | undefined>(undefined);
  const [kept, setKept] = useState<string | undefined>(undefined);
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const file = useRef<File | undefined>(undefined);
  const line = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    line.current = controller;
    return () => controller.abort();
  }, []);
  const command = useCommand(
    (scanning: Scanning, key: string) => {
      if (!file.current) throw new Error('no file was chosen');
      const { size } = file.current;
      return keepScan(
        scanning,
        key,
        file.current,
        (sent) =>
          setGoing((now) => now && { ...now, share: Math.round((100 * sent) / Math.max(size, 1)) }),
        line.current.signal,
      );
    },
    () => matterId,
  );

  const send = async (chosen: File, of: LetterScan['of']) => {
    if (going) return;
    file.current = chosen;
    setGoing({ file: chosen, of, share: 0 });
    setKept(undefined);
    setRefusal(undefined);
    const { name, size, lastModified: changed } = chosen;
    try {
      await command.sendAsync({
        letter: scans.letterId,
        of,
        version: scans.matterVersion,
        name,
        size,
        changed,
      });
      setKept(name);
    } catch (error) {
      setRefusal(error);
      if (!isStale(error)) return;
    } finally {
      setGoing(undefined);
      await queries.invalidateQueries({ queryKey: deliveryKey(scans.letterId) });
    }
  };

  return {
    going,
    kept,
    refusal,
    send,
    again: (of: LetterScan['of']) => file.current && send(file.current, of),
  };
}
