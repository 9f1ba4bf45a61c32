/** Memory of one page drawing 1080p pictures, with room to spare, in bytes. */
const tabBytes = 450e6;

/** Memory for Node and the browser itself, and a little left for others, in bytes: 1.07 GiB were measured with two pages. */
const reservedBytes = 0.9e9;

/** More pages than this bring nothing: pictures go through one browser process. */
const maxTabs = 4;

/** How many pages to draw with: as many as there are cores, if memory allows (anchors §4.1, trap 8). */
export function chooseTabs(options: { cores: number; memoryBytes: number }): number {
  const byMemory = Math.floor((options.memoryBytes - reservedBytes) / tabBytes);
  return Math.max(1, Math.min(options.cores, byMemory, maxTabs));
}
