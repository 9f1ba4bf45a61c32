import type { CoverageRole } from '@lanmu/script';

/** Where characters of a script go, those first that say most about a line; the last two are marks and white space. */
export const coverageRoles: readonly CoverageRole[] = [
  'headline',
  'dek',
  'column',
  'credit',
  'attribution',
  'marker',
  'spoken',
  'left-out',
  'structure',
  'layout',
];
