/** Settles once every picture inside an element can be painted; rejects when one of them is broken. */
export async function picturesDecoded(element: HTMLElement): Promise<void> {
  await Promise.all(Array.from(element.querySelectorAll('img'), (image) => image.decode()));
}
