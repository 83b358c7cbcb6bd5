const cleaners: (() => Promise<unknown>)[] = []

/** Has something ended or taken away before the program ends, however it ends. */
export function onStop(clean: () => Promise<unknown>): void {
  cleaners.push(clean)
}

/** Ends workers and other programs, and removes what should not stay. */
export async function stopAll(): Promise<void> {
  await Promise.allSettled(cleaners.splice(0).map((clean) => clean()))
}
