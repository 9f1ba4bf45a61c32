import type { Format } from '@lanmu/timeline';
import type { TimelinePlan } from '../plan/plan-timeline.ts';
import type { Store } from '../store/store.ts';
import { encodeGroup } from './encode-group.ts';
import { groupFromBytes, groupToBytes, type EncodedGroup } from './encoded-group.ts';
import type { PictureSource } from './picture-source.ts';

/** The encoded groups of one timeline, in the store or still to be made. */
export class GroupShelf {
  readonly #format: Format;
  readonly #plan: TimelinePlan;
  readonly #store: Store;
  readonly #source: PictureSource;
  readonly #signal: AbortSignal;

  constructor(options: {
    format: Format;
    plan: TimelinePlan;
    store: Store;
    source: PictureSource;
    signal: AbortSignal;
  }) {
    this.#format = options.format;
    this.#plan = options.plan;
    this.#store = options.store;
    this.#source = options.source;
    this.#signal = options.signal;
  }

  /** Encodes a group unless it is there by now. */
  async make(index: number): Promise<void> {
    const group = this.#plan.groups[index];
    if (group === undefined) throw new RangeError(`There is no group ${index}.`);
    const { pictures } = this.#plan;
    const source = this.#source;
    const shown = async function* () {
      for (const picture of group.pictures) yield source.picture(pictures[picture]?.key ?? '');
    };
    await this.#store.make({ kind: 'groups', key: group.key }, this.#signal, async () =>
      groupToBytes(await encodeGroup(this.#format, shown())),
    );
  }

  /** Reads a group; one that was lost or damaged is encoded again. */
  async read(index: number): Promise<EncodedGroup> {
    const name = { kind: 'groups', key: this.#plan.groups[index]?.key ?? '' } as const;
    const bytes = await this.#store.read(name);
    if (bytes !== null) return groupFromBytes(bytes);
    await this.make(index);
    const made = await this.#store.read(name);
    if (made === null) throw new Error(`The group ${name.key} was encoded and is not in the store.`);
    return groupFromBytes(made);
  }
}
