import { z } from 'zod';

/** The switch for safe areas in the side panel. */
export const guidesSchema = z
  .boolean()
  .describe('安全框，只在 Studio 里显示，不会渲染。 / Safe areas: in the studio only, never rendered.');
