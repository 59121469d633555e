/** A deep copy by way of JSON, so that memory keeps exactly what a file would: no `undefined`, no shared parts. */
export const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
