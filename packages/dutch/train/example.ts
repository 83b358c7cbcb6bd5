/** A sentence as the network learns from it. */
export interface Example {
  readonly words: readonly string[]
  /** Rows of the embedding table, equally many per word, -1 for what the vocabulary does not have; the first is that of the form. */
  readonly features: Int32Array
  /** Row of the embedding table that says which conventions the annotation follows. */
  readonly treebank: number
  /** The classes a word may have; empty when unknown. */
  readonly tags: readonly (readonly number[])[]
  /** Head per word, 0 for the root, -1 when unknown. */
  readonly heads: Int32Array
  /** Label per word, -1 when unknown. */
  readonly labels: Int32Array
  /** How much the sentence counts. */
  readonly weight: number
  /** Per source of other trees: what relation two words have there, words by words + 1 (see `relationKinds`). */
  readonly hints: readonly (Uint8Array | undefined)[]
  /** What a teacher gives: chances of tags, of heads (words by words + 1) and of labels. They go before the other answers. */
  readonly soft?: Soft
}

export interface Soft { readonly tags: Float32Array; readonly heads: Float32Array; readonly labels: Float32Array }
