import type { ReactNode } from 'react';
import { Plate } from '../../shapes/Plate.tsx';
import { TextLine } from '../../text/TextLine.tsx';
import { grounds } from '../../theme/grounds.ts';
import type { GraphicProps } from '../graphic-kind.ts';
import { captionLayout } from './layout.ts';
import { captionOpacity } from './motion.ts';

/** One line of speech, on a dark plate where the ground is light. */
export function Caption(props: GraphicProps<'caption'>): ReactNode {
  const { item, theme, format } = props;
  const { plate, line } = captionLayout({ payload: item.payload, step: item.step, theme, format });
  const opacity = captionOpacity(item.phase);
  return (
    <>
      {plate === null ? null : (
        <Plate rect={plate} fill={grounds.captionPlate.fill(theme)} opacity={opacity} />
      )}
      <TextLine placed={line} theme={theme} opacity={opacity} />
    </>
  );
}
