/** One NAL unit of an Annex B stream: its bytes, and where they stand behind their start code. */
export type NalUnit = { type: number; start: number; end: number };

/** `nal_unit_type` of the units Lanmu looks into (H.264 table 7-1). */
export const nalTypes = { slice: 1, idrSlice: 5, sequenceParameterSet: 7 } as const;

/** The NAL units of an Annex B stream in order; a start code is 00 00 01 (H.264 annex B). */
export function nalUnits(stream: Uint8Array): NalUnit[] {
  const starts: number[] = [];
  for (let i = 0; i + 2 < stream.length; i += 1) {
    if (stream[i] === 0 && stream[i + 1] === 0 && stream[i + 2] === 1) {
      starts.push(i + 3);
      i += 2;
    }
  }
  return starts.map((start, i) => {
    let end = (starts[i + 1] ?? stream.length + 3) - 3;
    // Zeros before the next start code belong to it.
    while (end > start && stream[end - 1] === 0) end -= 1;
    return { type: (stream[start] ?? 0) & 0x1f, start, end };
  });
}
