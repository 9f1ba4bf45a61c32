import type { Kind } from '@lanmu/timeline';
import { Backdrop } from './backdrop/Backdrop.tsx';
import { backdropLayout } from './backdrop/layout.ts';
import { Bug } from './bug/Bug.tsx';
import { bugLayout } from './bug/layout.ts';
import { Caption } from './caption/Caption.tsx';
import { captionLayout } from './caption/layout.ts';
import { Credits } from './credits/Credits.tsx';
import { creditsLayout } from './credits/layout.ts';
import type { GraphicKind } from './graphic-kind.ts';
import { Ground } from './ground/Ground.tsx';
import { groundDetail, groundLayout } from './ground/layout.ts';
import { Ident } from './ident/Ident.tsx';
import { identLayout } from './ident/layout.ts';
import { lowerThirdLayout } from './lower-third/layout.ts';
import { LowerThird } from './lower-third/LowerThird.tsx';
import { pointsPanelLayout } from './points-panel/layout.ts';
import { PointsPanel } from './points-panel/PointsPanel.tsx';
import { titleCardLayout } from './title-card/layout.ts';
import { TitleCard } from './title-card/TitleCard.tsx';

/** Every kind of graphic: a new one is a folder and a line here. */
export const kinds: { readonly [K in Kind]: GraphicKind<K> } = {
  ground: { layout: groundLayout, detail: groundDetail, Graphic: Ground },
  bug: { layout: bugLayout, Graphic: Bug },
  pointsPanel: { layout: pointsPanelLayout, Graphic: PointsPanel },
  lowerThird: { layout: lowerThirdLayout, Graphic: LowerThird },
  caption: { layout: captionLayout, Graphic: Caption },
  backdrop: { layout: backdropLayout, Graphic: Backdrop },
  ident: { layout: identLayout, Graphic: Ident },
  titleCard: { layout: titleCardLayout, Graphic: TitleCard },
  credits: { layout: creditsLayout, Graphic: Credits },
};
