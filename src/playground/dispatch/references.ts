import { HostError } from "../model/errors";
import { OfficeObject } from "../model/office-object";

/** Objects that the add-in keeps from one batch to the next (`_KeepReference`). */
export class References {
  private readonly kept = new Map<string, OfficeObject>();
  private count = 0;

  keep(object: OfficeObject): string {
    for (const [id, other] of this.kept) if (other === object) return id;
    const id = `ref:${++this.count}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): OfficeObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError("GeneralException", `The reference ${id} was removed.`);
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  all(): Iterable<OfficeObject> {
    return this.kept.values();
  }
}
