export { deliver, type DeliveredFile } from './deliver.ts';
export type { Matter, Profile } from './profile.ts';
export { profiles } from './profiles.ts';
export type { VideoRecipe } from './write/video-recipe.ts';
export type { ProgrammeRecipe } from './write/programme-recipe.ts';
