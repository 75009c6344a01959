import { LogoutOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { uploadDoor } from '@/api/upload-door';
import { hasDrafts } from '@/ui/drafts';
import { useWords } from '@/words/words-context';
import { signOut } from './sign-out';

/** Signs this person out, who is asked first if that costs drafts. */
export function SignOutButton({ person }: { person: string }) {
  const words = useWords();
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Button
      block
      icon={<LogoutOutlined />}
      loading={isLeaving}
      onClick={() => {
        if (hasDrafts(person) && !window.confirm(words.frame.draftsGo)) return;
        if (uploadDoor.isHeld() && !window.confirm(words.frame.uploadsGo)) return;
        const wasHeld = uploadDoor.isHeld();
        uploadDoor.hold(false);
        setLeaving(true);
        void signOut(person, () => window.alert(words.frame.signedOutHere)).catch(() => {
          uploadDoor.hold(wasHeld);
          setLeaving(false);
        });
      }}
    >
      {words.frame.signOut}
    </Button>
  );
}
