import type { Person, Role } from '@lanmu/content';
import type { Identity } from '../names/read-identity.ts';
import { sourceLimits } from '../source/source-limits.ts';
import { DistinctIds } from '../names/distinct-ids.ts';
import { personSlug } from '../names/slug-of.ts';

/**
 * Most people that a short form is looked for among: with more the interview is refused, and each of its lines would look
 * through all of them.
 */
const mostLookedThrough = sourceLimits.people;

/** Somebody of an interview while it is being read. */
type Known = { name: string; roles: Role[]; organization: string | null; posts: readonly string[] };

/** The people of one interview: everybody is entered once, by name, with all that is said of them. */
export class People {
  readonly #known = new Map<string, Known>();
  readonly #names = new Set<string>();
  readonly #announced = new Map<string, Identity>();

  /** Enters somebody in a role; what is said of them later completes what was said before, and never replaces it. */
  enter(identity: Identity, role: Role): void {
    const known = this.#known.get(identity.name);
    if (known === undefined) {
      this.#names.add(identity.name);
      this.#known.set(identity.name, { ...identity, roles: [role] });
      return;
    }
    if (!known.roles.includes(role)) known.roles.push(role);
    if (known.posts.length === 0) known.posts = identity.posts;
    known.organization ??= identity.organization;
  }

  /** Notes somebody who is named with posts further on in the script: until then they may be meant by less. */
  announce(identity: Identity): void {
    if (!this.#announced.has(identity.name)) this.#announced.set(identity.name, identity);
  }

  /** Whether somebody of this name is entered, or announced. */
  isExpected(name: string): boolean {
    return this.#names.has(name) || this.#announced.has(name);
  }

  /** Those who may be meant by a family name and a post: who is interviewed, and who is announced. */
  addressable(): Identity[] {
    if (Math.max(this.#known.size, this.#announced.size) > mostLookedThrough) return [];
    const known = [...this.#known.values()].filter(({ roles }) => roles.includes('interviewee'));
    const names = new Set(known.map(({ name }) => name));
    return [
      ...known.map((each) => (each.posts.length > 0 ? each : (this.#announced.get(each.name) ?? each))),
      ...[...this.#announced.values()].filter(({ name }) => !names.has(name)),
    ];
  }

  /** Names of everybody who is entered; it grows with them, so keep no copy in mind. */
  names(): ReadonlySet<string> {
    return this.#names;
  }

  /** Whether somebody of this name holds this role. */
  holds(name: string, role: Role): boolean {
    return this.#known.get(name)?.roles.includes(role) ?? false;
  }

  /** Whether anything is said of who somebody is. */
  isDescribed(name: string): boolean {
    const known = this.#known.get(name);
    return known !== undefined && (known.posts.length > 0 || known.organization !== null);
  }

  /** Posts of somebody. */
  postsOf(name: string): readonly string[] {
    return this.#known.get(name)?.posts ?? [];
  }

  /** Names of those who hold a role, in the order they were entered. */
  inRole(role: Role): string[] {
    return [...this.#known.values()].filter(({ roles }) => roles.includes(role)).map(({ name }) => name);
  }

  /** Roles of somebody, in the order they were given. */
  rolesOf(name: string): readonly Role[] {
    return this.#known.get(name)?.roles ?? [];
  }

  /** Everybody as documents hold them: who is interviewed first, then the others; ids by name, none twice. */
  persons(): { persons: Person[]; idOf: ReadonlyMap<string, string> } {
    const all = [...this.#known.values()];
    const interviewed = all.filter(({ roles }) => roles.includes('interviewee'));
    const inOrder = [...interviewed, ...all.filter(({ roles }) => !roles.includes('interviewee'))];
    const idOf = new Map<string, string>();
    const ids = new DistinctIds();
    const persons = inOrder.map(({ name, roles, organization, posts }): Person => {
      const id = ids.give(personSlug(name));
      idOf.set(name, id);
      return { id, name, roles: [...roles], organization, posts: [...posts] };
    });
    return { persons, idOf };
  }
}
