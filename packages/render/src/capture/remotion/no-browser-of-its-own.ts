/**
 * Given to Remotion as the path of its browser: this very file, which is there and is no program. When the browser it
 * was handed dies, Remotion would start another, from the network if need be, and never close it. It fails on this
 * instead, and Lanmu starts the browser it knows. (On a path that is not there, Remotion would fail ever after.)
 */
export const noBrowserOfItsOwn = import.meta.filename;
