import type { ReactNode } from 'react';
import { assetUrl } from '../../assets.ts';
import type { GraphicProps } from '../graphic-kind.ts';
import { ColumnMark } from './ColumnMark.tsx';
import { bugLayout } from './layout.ts';
import { bugMotion } from './motion.ts';

/** The corner mark of the column. */
export function Bug(props: GraphicProps<'bug'>): ReactNode {
  const { item, theme, format, assets } = props;
  const { logo } = item.payload;
  return (
    <ColumnMark
      layout={bugLayout({ payload: item.payload, step: item.step, theme, format })}
      motion={bugMotion(item.phase)}
      theme={theme}
      logoUrl={logo === undefined ? null : assetUrl(assets, logo)}
    />
  );
}
