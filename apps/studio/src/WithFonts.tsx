import { useEffect, useState, type ReactNode } from 'react';
import { useDelayRender } from 'remotion';
import { loadFonts } from './load-fonts.ts';
import { toldFaces } from './told-faces.ts';

/** Shows its children once every font is there, and holds the render until then; a missing font ends it. */
export function WithFonts(props: { children: ReactNode }): ReactNode {
  const { delayRender, continueRender, cancelRender } = useDelayRender();
  const [handle] = useState(() => delayRender('Loading the fonts of Lanmu'));
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    loadFonts(toldFaces()).then(
      () => setIsReady(true),
      (reason: unknown) => cancelRender(reason),
    );
  }, [cancelRender]);
  useEffect(() => {
    if (isReady) continueRender(handle);
  }, [isReady, handle, continueRender]);
  return isReady ? props.children : null;
}
