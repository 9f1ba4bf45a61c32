/** A text of a payload and the path to it: `credits[0].names[1]`. */
export type PayloadText = { field: string; text: string };

/** Every text of a payload, in order. */
export function payloadTexts(payload: unknown, field = ''): PayloadText[] {
  if (typeof payload === 'string') return [{ field, text: payload }];
  if (Array.isArray(payload)) return payload.flatMap((item, i) => payloadTexts(item, `${field}[${i}]`));
  if (typeof payload !== 'object' || payload === null) return [];
  return Object.entries(payload).flatMap(([key, value]) =>
    payloadTexts(value, field === '' ? key : `${field}.${key}`),
  );
}
