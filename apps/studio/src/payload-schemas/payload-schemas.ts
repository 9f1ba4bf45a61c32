import type { Kind, Payloads } from '@lanmu/timeline';
import { z } from 'zod';
import { bugSchema } from './bug-schema.ts';
import { captionSchema } from './caption-schema.ts';
import { columnSchema } from './column-schema.ts';
import { creditsSchema } from './credits-schema.ts';
import { groundSchema } from './ground-schema.ts';
import { lowerThirdSchema } from './lower-third-schema.ts';
import { pointsPanelSchema } from './points-panel-schema.ts';
import { titleCardSchema } from './title-card-schema.ts';

/** What the side panel lets an editor change of each kind of graphic; the type holds them to what is drawn. */
export const payloadSchemas: { readonly [K in Kind]: z.ZodType<Payloads[K]> } = {
  ground: groundSchema,
  bug: bugSchema,
  pointsPanel: pointsPanelSchema,
  lowerThird: lowerThirdSchema,
  caption: captionSchema,
  backdrop: z.strictObject({}),
  ident: columnSchema,
  titleCard: titleCardSchema,
  credits: creditsSchema,
};
