import { OfficeObject } from "../office-object";

/** Excel's `DocumentProperties`: what the file says of itself. */
export class DocumentProperties extends OfficeObject {
  get title(): string {
    return this.read("title");
  }

  set title(value: string) {
    this.write("title", value);
  }

  get subject(): string {
    return this.read("subject");
  }

  set subject(value: string) {
    this.write("subject", value);
  }

  get author(): string {
    return this.read("author");
  }

  set author(value: string) {
    this.write("author", value);
  }

  get company(): string {
    return this.read("company");
  }

  set company(value: string) {
    this.write("company", value);
  }

  get keywords(): string {
    return this.read("keywords");
  }

  set keywords(value: string) {
    this.write("keywords", value);
  }

  get comments(): string {
    return this.read("comments");
  }

  set comments(value: string) {
    this.write("comments", value);
  }

  private read(key: string): string {
    return this.host.state.properties.get(key) ?? "";
  }

  private write(key: string, value: string): void {
    this.host.state.properties.set(key, value);
  }
}
