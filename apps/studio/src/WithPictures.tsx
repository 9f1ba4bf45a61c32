import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useDelayRender } from 'remotion';
import { picturesDecoded } from './pictures-decoded.ts';

/** Holds the render of each frame until the pictures in it can be painted; a broken one ends it. */
export function WithPictures(props: { children: ReactNode }): ReactNode {
  const { delayRender, continueRender, cancelRender } = useDelayRender();
  const box = useRef<HTMLDivElement>(null);
  // After every drawing: each frame may bring others.
  useLayoutEffect(() => {
    if (box.current === null || box.current.querySelector('img') === null) return;
    const handle = delayRender('Decoding the pictures of the documents');
    picturesDecoded(box.current).then(
      () => continueRender(handle),
      (reason: unknown) => cancelRender(reason),
    );
  });
  return (
    <div ref={box} style={{ position: 'absolute', inset: 0 }}>
      {props.children}
    </div>
  );
}
