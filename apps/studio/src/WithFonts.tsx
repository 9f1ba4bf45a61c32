import { useEffect, useState, type ReactNode } from 'react';
import { useDelayRender } from 'remotion';
import { fallbackAddress } from './fallback-address.ts';
import { loadFonts } from './load-fonts.ts';

/** Shows its children once every font is there, and holds the render until then; a missing font ends it. */
export function WithFonts(props: { children: ReactNode }): ReactNode {
  const { delayRender, continueRender, cancelRender } = useDelayRender();
  const [handle] = useState(() => delayRender('Loading the fonts of Lanmu'));
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    loadFonts(fallbackAddress()).then(
      () => setIsReady(true),
      (reason: unknown) => cancelRender(reason),
    );
  }, [cancelRender]);
  useEffect(() => {
    if (isReady) continueRender(handle);
  }, [isReady, handle, continueRender]);
  return isReady ? props.children : null;
}
