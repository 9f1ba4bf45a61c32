/** A page that breaks the first law: what it shows depends on how often it was asked. For `verify.test.ts`. */
type Rect = { leftPx: number; topPx: number; widthPx: number; heightPx: number };

declare const document: { body: { style: { background: string } } };

let count = 0;
const page = {
  ready: async (): Promise<void> => {},
  footprints: (
    items: readonly unknown[],
    { format }: { format: { widthPx: number; heightPx: number } },
  ): { all: Rect[]; detail: Rect[] }[] =>
    items.map(() => {
      const all = [{ leftPx: 0, topPx: 0, widthPx: format.widthPx, heightPx: format.heightPx }];
      return { all, detail: all };
    }),
  show: (): void => {
    count += 1;
    document.body.style.background = `rgb(${count % 256}, 80, 160)`;
  },
};

Object.assign(globalThis, { lanmuCapture: page });
