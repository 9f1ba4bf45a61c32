import type { Kind } from '@lanmu/timeline';
import { backdropLayout } from './backdrop/layout.ts';
import { bugLayout } from './bug/layout.ts';
import { captionLayout } from './caption/layout.ts';
import { creditsLayout } from './credits/layout.ts';
import type { GraphicKind } from './graphic-kind.ts';
import { groundLayout } from './ground/layout.ts';
import { identLayout } from './ident/layout.ts';
import { lowerThirdLayout } from './lower-third/layout.ts';
import { pointsPanelLayout } from './points-panel/layout.ts';
import { titleCardLayout } from './title-card/layout.ts';

/** The layout of every kind, apart from how it is drawn: this loads without React, the fonts or a bundler. */
export const layouts: { readonly [K in Kind]: GraphicKind<K>['layout'] } = {
  ground: groundLayout,
  bug: bugLayout,
  pointsPanel: pointsPanelLayout,
  lowerThird: lowerThirdLayout,
  caption: captionLayout,
  backdrop: backdropLayout,
  ident: identLayout,
  titleCard: titleCardLayout,
  credits: creditsLayout,
};
