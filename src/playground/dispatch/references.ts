import { HostError } from "../model/errors";
import type { KeptRange } from "../model/host";
import type { OfficeObject } from "../model/office-object";
import { Range } from "../model/range/range";

/** Objects that the add-in keeps from one batch to the next (`_KeepReference`). */
export class References {
  private readonly kept = new Map<string, OfficeObject>();
  private count = 0;

  /** @param moving where ranges are put that have to move with their cells */
  constructor(private readonly moving: Set<KeptRange>) {}

  keep(object: OfficeObject): string {
    for (const [id, other] of this.kept) if (other === object) return id;
    const id = `ref:${++this.count}`;
    this.kept.set(id, object);
    if (object instanceof Range) this.moving.add(object);
    return id;
  }

  get(id: string): OfficeObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError("GeneralException", `The reference ${id} was removed.`);
    return object;
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object instanceof Range) this.moving.delete(object);
    this.kept.delete(id);
  }
}
