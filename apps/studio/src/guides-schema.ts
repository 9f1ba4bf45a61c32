import { z } from 'zod';
import type { Guides } from './guides.ts';

/** The switches for safe areas in the side panel. */
export const guidesSchema: z.ZodType<Guides> = z
  .strictObject({
    r95: z.boolean().describe('动作安全 93%、图文安全 90%。 / Action 93 %, graphics 90 % (EBU R 95).'),
    rp218: z.boolean().describe('旧标准 90%、80%。 / The former 90 % and 80 %.'),
    protected43: z.boolean().describe('4:3 下变换裁切后的范围。 / What a 4:3 version keeps.'),
    phone: z.boolean().describe('手机应用会盖住的地方（竖屏）。 / What phone apps cover (upright).'),
  })
  .describe('安全框，只在 Studio 里显示，不会渲染。 / Safe areas: in the studio only, never rendered.');
