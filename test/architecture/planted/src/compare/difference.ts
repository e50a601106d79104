export interface Difference {
  readonly rule: string;
}
