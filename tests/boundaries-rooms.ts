/** What a room of the house may import from, by the import table of the architecture. */
export type Room = {
  folder: string;
  /** Rooms it may import, each by its first door, or by one door alone: `@lanmu/graphics/layout`. */
  rooms: readonly string[];
  /** Packages from outside its source may import; names ending in `*` stand for all that begin so. */
  outside: readonly string[];
};

/** The import table. What is not listed is refused, also in tests as far as rooms are concerned. */
export const rooms: Readonly<Record<string, Room>> = {
  '@lanmu/content': { folder: 'packages/content', rooms: [], outside: ['zod'] },
  // Of the content only a list of words: graphics draw with this room, and must not bring the documents along.
  '@lanmu/typeset': { folder: 'packages/typeset', rooms: ['@lanmu/content/offices'], outside: [] },
  // Text files arrive as bytes: it unpacks and reads them without Node, so that it could do so anywhere.
  '@lanmu/script': {
    folder: 'packages/script',
    rooms: ['@lanmu/content', '@lanmu/typeset'],
    outside: ['fflate', 'pinyin-pro', 'saxes'],
  },
  '@lanmu/timeline': {
    folder: 'packages/timeline',
    rooms: ['@lanmu/content', '@lanmu/typeset'],
    outside: [],
  },
  '@lanmu/graphics': {
    folder: 'packages/graphics',
    rooms: ['@lanmu/timeline', '@lanmu/typeset'],
    outside: ['react', '@expo-google-fonts/*'],
  },
  '@lanmu/studio': {
    folder: 'apps/studio',
    rooms: ['@lanmu/content', '@lanmu/typeset', '@lanmu/timeline', '@lanmu/graphics'],
    outside: ['react', 'react-dom', 'remotion', '@remotion/cli', 'zod'],
  },
  '@lanmu/render': {
    folder: 'packages/render',
    rooms: ['@lanmu/timeline'],
    outside: [
      '@remotion/renderer',
      '@remotion/bundler',
      '@sparticuz/chromium',
      'esbuild',
      'node-av',
      'playwright-core',
      'tar',
      'node:*',
    ],
  },
  '@lanmu/delivery': {
    folder: 'packages/delivery',
    rooms: ['@lanmu/timeline', '@lanmu/render'],
    outside: ['node-av', 'node:*'],
  },
  '@lanmu/cli': {
    folder: 'apps/cli',
    // The studio is a folder to bundle and run, never a module to import; of the graphics only what plain Node can load.
    rooms: [
      '@lanmu/content',
      '@lanmu/content/messages',
      '@lanmu/typeset',
      '@lanmu/script',
      '@lanmu/timeline',
      '@lanmu/render',
      '@lanmu/render/plain',
      '@lanmu/graphics/layout',
    ],
    outside: ['commander', 'diff', 'pngjs', 'tsx', 'zod', 'node:*'],
  },
  // It measures the command line from outside, as a process; Remotion is what it is compared with.
  '@lanmu/bench': {
    folder: 'bench',
    rooms: ['@lanmu/content', '@lanmu/timeline', '@lanmu/render'],
    outside: ['@remotion/renderer', '@remotion/bundler', 'node-av', 'node:*'],
  },
};
