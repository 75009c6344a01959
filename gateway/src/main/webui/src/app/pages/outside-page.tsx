import { useParams } from 'react-router';
import { OutsideBodiesPage } from './outside-bodies-page';
import { OutsideBodyPage } from './outside-body-page';

/** 系统外单位名录: all of it, or one body. */
export function OutsidePage() {
  const { bodyId } = useParams();
  return bodyId ? <OutsideBodyPage key={bodyId} bodyId={bodyId} /> : <OutsideBodiesPage />;
}
