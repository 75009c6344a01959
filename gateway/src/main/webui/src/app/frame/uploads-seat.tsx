import { lazy, Suspense, useEffect, useState } from 'react';
import { uploadDoor } from '@/api/upload-door';

const UploadDock = lazy(async () => ({
  default: (await import('@/features/uploads/dock')).UploadDock,
}));

/** Where uploads are shown, over every page; loaded when the first file is brought. */
export function UploadsSeat() {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => uploadDoor.listen(() => setWanted(true)), []);
  if (!isWanted) return null;
  return (
    <Suspense fallback={null}>
      <UploadDock />
    </Suspense>
  );
}
