import type { Host } from "../host";
import { OfficeCollection, OfficeObject } from "../office-object";

/** Excel's `Setting`: a value that travels with the file. */
export class Setting extends OfficeObject {
  constructor(
    host: Host,
    private readonly settingKey: string,
  ) {
    super(host);
  }

  override get hostKey(): string {
    return this.settingKey;
  }

  get key(): string {
    return this.settingKey;
  }

  get value(): unknown {
    return JSON.parse(this.host.state.settings.get(this.settingKey) ?? "null") as unknown;
  }

  set value(value: unknown) {
    this.host.state.settings.set(this.settingKey, JSON.stringify(value));
  }

  delete(): void {
    this.host.state.settings.delete(this.settingKey);
  }
}

/** Excel's `SettingCollection`. Keys are told apart by capitals, as in Excel. */
export class SettingCollection extends OfficeCollection<Setting> {
  get items(): Setting[] {
    return [...this.host.state.settings.keys()].map((key) => new Setting(this.host, key));
  }

  protected override hostMatches(item: Setting, key: string | number): boolean {
    return item.key === key;
  }

  add(key: string, value: unknown): Setting {
    const setting = new Setting(this.host, key);
    setting.value = value;
    return setting;
  }
}
